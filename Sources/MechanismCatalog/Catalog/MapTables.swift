/// The pieces of the world and where they lie, read from `map_areas.csv` and `map_grid.csv` when first asked for.
public final class MapTables {
  public let areas: [MapArea]
  public let grid: WorldGrid
  /// The areas of a party, own and disputed; mostly one, none for organizations and groups.
  public let areasOfParty: Adjacency<Party, MapArea>
  /// The states, territories and economies of today that have no cell in the grid, in table order: to be listed beside
  /// the map.
  public let unplaced: [Handle<Party>]

  /// O(runs + parties).
  init(_ package: Package, _ ids: RecordIds, _ parties: [Party]) {
    let table = package[.mapAreas]
    var ids = ids
    ids.mapAreas = package.idIndex(of: table)
    let areas = package.readMapAreas(table, ids)
    self.areas = areas
    grid = package.readMapGrid(ids)
    areasOfParty = Adjacency(count: parties.count, areas) { $0.party.map { [$0] } ?? [] }
    let drawn = MapTables.drawn(grid, count: areas.count)
    isEmpty = drawn.isEmpty
    unplaced = MapTables.unplaced(parties, areasOfParty, drawn)
  }

  /// Whether the package has no map: no area, or none that has a cell.
  public let isEmpty: Bool

  /// The areas that carry a neutral mark, by name.
  public var disputed: [Handle<MapArea>] {
    let ranks = NameOrder.ranks(areas.map(\.name))
    return areas.handles.filter { areas[$0].isDisputed }.sorted { ranks[Int($0.index)] < ranks[Int($1.index)] }
  }

  /// The areas that have a cell. O(cells).
  private static func drawn(_ grid: WorldGrid, count: Int) -> RecordSet<MapArea> {
    var drawn = RecordSet<MapArea>(capacity: count)
    for row in 0..<WorldGrid.rows {
      for column in 0..<WorldGrid.columns {
        if let area = grid[column, row] { drawn.insert(area) }
      }
    }
    return drawn
  }

  private static func unplaced(
    _ parties: [Party], _ areasOfParty: Adjacency<Party, MapArea>, _ drawn: RecordSet<MapArea>
  ) -> [Handle<Party>] {
    parties.handles.filter { party in
      parties[party].kind.isCounted && parties[party].existsTo == nil
        && !areasOfParty[party].contains(where: drawn.contains)
    }
  }
}

extension Package {
  fileprivate func readMapAreas(_ table: CSVTable, _ ids: RecordIds) -> [MapArea] {
    let statuses = WordIndex(MapAreaStatus.self)
    return records(table, ids) { row in
      MapArea(
        id: row.text(), name: row.text(), party: row.optionalParty(), isDisputed: row.word(statuses) == .disputed,
        citation: row.citation(), note: row.text())
    }
  }

  fileprivate func readMapGrid(_ ids: RecordIds) -> WorldGrid {
    var grid = WorldGrid()
    var rows = RowReader(self[.mapGrid], ids: ids)
    while rows.advance() {
      guard let north = rows.halfDegrees(), let west = rows.halfDegrees(), let east = rows.halfDegrees() else {
        continue
      }
      grid.fill(north: north, west: west, east: east, with: rows.mapArea())
    }
    return grid
  }
}
