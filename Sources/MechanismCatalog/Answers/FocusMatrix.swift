/// Makes the matrix of focus areas against mechanisms.
struct FocusMatrix {
  private let columns: [Handle<Mechanism>]
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ columns: [Handle<Mechanism>], _ links: Links) { (self.columns, self.links) = (columns, links) }

  /// Upper nodes each before their parts; areas on which none of the mechanisms works are left out.
  var matrix: Matrix {
    let areas = columns.map { links.focusAreas(of: $0).handles }
    let worked = Set(areas.joined())
    let order = catalog.focusTree.filter(worked.contains)
    let rows = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let entries = zip(columns.indices, areas).flatMap { column, areas -> [MatrixCells.Entry] in
      let named = namedAreas(columns[column])
      return areas.map { area in
        MatrixCells.Entry(rows[area] ?? 0, column, named.contains(area) ? .worksOn : .worksOnPart)
      }
    }
    var totals = [Matrix.Total](repeating: Matrix.Total(), count: order.count)
    for entry in entries { totals[Int(entry.row)].count += 1 }
    return Matrix(
      .focus, year: links.snapshot.year,
      rows: order.enumerated().map { Matrix.Line(topic: .focusArea($1), total: totals[$0], slot: $0, silence: nil) },
      columns: columns.enumerated().map { slot, mechanism in
        Matrix.Line(
          topic: .mechanism(mechanism), total: Matrix.Total(count: areas[slot].count), slot: slot,
          silence: areas[slot].isEmpty ? .unknown : .notSaid)
      }, MatrixCells(rowCount: order.count, entries))
  }

  /// The areas that statements of the year or earlier name themselves.
  private func namedAreas(_ mechanism: Handle<Mechanism>) -> Set<Handle<FocusArea>> {
    Set(catalog.focusStatements(on: mechanism, by: links.snapshot.year).map(\.focusArea))
  }
}
