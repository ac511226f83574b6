import MechanismCatalog
import TerminalModel

/// Where in the world's grid the land of a part of the world lies.
struct MapPlaces: Equatable, Sendable {
  /// The first cell of each party's, by what its land shows; of disputed land that stands for itself its own.
  private(set) var parties: [Handle<Party>: Point] = [:]
  /// Whether each area has a cell.
  private(set) var hasCell: [Bool]

  /// `lands`: what each area shows. O(cells of the window).
  init(_ tables: MapTables, _ window: MapWindow, _ lands: [MapLand]) {
    hasCell = Array(repeating: false, count: lands.count)
    for row in window.north..<window.north + window.rows {
      for column in window.west..<window.west + window.columns {
        guard let area = tables.grid[column, row], !hasCell[Int(area.index)] else { continue }
        hasCell[Int(area.index)] = true
        let party =
          if case .party(let shown) = lands[Int(area.index)] { Optional(shown) } else { tables.areas[area].party }
        if let party, parties[party] == nil { parties[party] = Point(column: column, row: row) }
      }
    }
  }
}
