import MechanismCatalog
import Pictures
import TerminalModel

extension MapStand {
  /// Selects a party wherever it is: on the map, in the list, else in another part of the world, which is moved to.
  /// False for a territory that is neither drawn nor listed. O(cells of the world's grid).
  mutating func select(_ party: Handle<Party>, _ map: WorldMap, _ links: Links, _ canvas: Size) -> Bool {
    if selectShown(party) { return true }
    if zoom == 0 { return false }
    let before = self
    if let cell = plan.firstCell(of: party, links.catalog.map) {
      plan = MapPlan(map, links, canvas: canvas, window: window(around: cell, canvas))
    } else {
      zoom = 0
      plan = MapPlan(map, links, canvas: canvas)
    }
    if selectShown(party) { return true }
    self = before
    return false
  }

  private mutating func selectShown(_ party: Handle<Party>) -> Bool {
    if !plan.halves(of: party).isEmpty {
      select(onMap: party)
    } else if plan.entries.contains(.party(party)) {
      select(listed: .party(party))
    } else {
      return false
    }
    return true
  }
}

extension MapPlan {
  /// The first cell of the world's grid that shows a party, within the window or not; nil where none does.
  fileprivate func firstCell(of party: Handle<Party>, _ tables: MapTables) -> Point? {
    (0..<WorldGrid.rows * WorldGrid.columns).lazy
      .map { Point(column: $0 % WorldGrid.columns, row: $0 / WorldGrid.columns) }
      .first { self.party(grid: $0, tables) == party }
  }
}
