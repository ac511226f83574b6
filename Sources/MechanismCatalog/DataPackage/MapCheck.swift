/// Does every run of the map lie in the world, and every cell in one run at most? Numbers are another check's business.
enum MapCheck {
  /// A run whose edges are in order.
  private struct Run {
    let row: Int
    let north: Int
    let west: Int
    let east: Int
  }

  /// O(n log n) in the runs.
  static func findings(_ tables: [CheckedTable]) -> [Finding] {
    guard let table = tables.first(where: { $0.name == .mapGrid }) else { return [] }
    var findings: [Finding] = []
    var runs: [Run] = []
    for row in table.rows {
      guard let run = run(table, row) else { continue }
      if let finding = finding(run, table) { findings.append(finding) } else { runs.append(run) }
    }
    return findings + overlaps(runs, table)
  }

  private static func run(_ table: CheckedTable, _ row: Int) -> Run? {
    let edges = [MapGridColumn.north, .west, .east].map { table.text(row, $0.rawValue).halfDegrees }
    guard let north = edges[0], let west = edges[1], let east = edges[2] else { return nil }
    return Run(row: row, north: north, west: west, east: east)
  }

  private static func finding(_ run: Run, _ table: CheckedTable) -> Finding? {
    let text = { (column: MapGridColumn) in table.text(run.row, column.rawValue).string }
    let outside: [(MapGridColumn, Bool)] = [
      (.north, run.north > 180 || run.north < -179), (.west, abs(run.west) > 360), (.east, abs(run.east) > 360),
    ]
    if let (column, _) = outside.first(where: \.1) {
      return table.finding(.map(.outsideWorld(text(column))), row: run.row, column: column.rawValue)
    }
    guard run.east <= run.west else { return nil }
    let problem = MapProblem.eastNotBeyondWest(west: text(.west), east: text(.east))
    return table.finding(.map(problem), row: run.row, column: MapGridColumn.east.rawValue)
  }

  /// Each run against the one that reaches furthest east of those that begin west of it in its row. Two that begin in
  /// one cell have one key, which is another finding.
  private static func overlaps(_ runs: [Run], _ table: CheckedTable) -> [Finding] {
    let sorted = runs.sorted { ($0.north, $0.west, $0.row) < ($1.north, $1.west, $1.row) }
    guard var furthest = sorted.first else { return [] }
    var findings: [Finding] = []
    for run in sorted.dropFirst() {
      if run.north == furthest.north, run.west > furthest.west, run.west < furthest.east {
        let line = table.table.line(ofRow: furthest.row)
        let column = MapGridColumn.west.rawValue
        findings.append(table.finding(.map(.overlap(line: line)), row: run.row, column: column))
      }
      if run.north != furthest.north || run.east > furthest.east { furthest = run }
    }
    return findings
  }
}
