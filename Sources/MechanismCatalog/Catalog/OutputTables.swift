/// What mechanisms led to, read from `outputs.csv` and `output_points.csv`.
public struct OutputTables {
  public private(set) var outputs: [Output] = []
  public private(set) var statements: [OutputStatement] = []
  public let ofMechanism: Adjacency<Mechanism, Output>

  /// `index` are the ids of the table. O(rows).
  init(
    _ table: CSVTable, _ index: IdIndex, _ package: Package, _ ids: RecordIds, mechanismCount: Int, _ sources: [Source]
  ) {
    var outputs = index.ids.map { Output(id: $0, statements: [], mechanisms: [], points: []) }
    let statements = package.records(table, ids) { row in
      let position = index.position(of: row.text())!
      outputs[position].statements.append(Handle(row.row))
      let (name, kind, mechanisms) = (row.text(), row.text(), row.mechanismList())
      for mechanism in mechanisms where !outputs[position].mechanisms.contains(mechanism) {
        outputs[position].mechanisms.append(mechanism)
      }
      return OutputStatement(
        output: Handle(position), name: name, kind: kind, mechanisms: mechanisms, event: row.text(),
        date: row.date(), citation: row.citation())
    }
    for position in outputs.indices {
      outputs[position].statements.sort { Ranking.prevails(statements[$0], statements[$1], sources) }
      Ranking.preferPrecise(&outputs[position].statements) { statements[$0].date }
    }
    for (output, _, point) in OutputTables.points(package, index) { outputs[output].points.append(point) }
    self.outputs = outputs
    self.statements = statements
    ofMechanism = Adjacency(count: mechanismCount, outputs) { $0.mechanisms }
  }

  /// The points of all outputs, by output and position.
  private static func points(_ package: Package, _ index: IdIndex) -> [(output: Int, position: Int, point: Text)] {
    let table = package[.outputPoints]
    var points: [(output: Int, position: Int, point: Text)] = []
    for row in 0..<table.rowCount {
      guard let output = index.position(of: table.text(row: row, column: 0)) else { continue }
      let position = Int(table.text(row: row, column: 1).string) ?? 0
      points.append((output, position, table.text(row: row, column: 2)))
    }
    return points.sorted { ($0.output, $0.position) < ($1.output, $1.position) }
  }

  /// The statement of an output that is shown.
  public func shown(_ output: Handle<Output>) -> OutputStatement { statements[outputs[output].statements[0]] }
}
