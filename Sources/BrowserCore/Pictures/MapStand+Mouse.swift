import MechanismCatalog
import Pictures
import TerminalModel

extension MapStand {
  /// Selects what is drawn at a cell of the canvas; true if it was selected already.
  mutating func press(at point: Point, _ map: WorldMap, _ links: Links, _ canvas: Size) -> Bool {
    let layout = plan.layout
    let old = selection
    if !layout.isPaged || selection.isInList, layout.list.contains(point) {
      let row = selection.top + point.row - layout.list.row - 1
      if point.row > layout.list.row, let entry = plan.entry(listRow: row) {
        select(listed: entry)
      } else {
        return false
      }
    } else if !layout.isPaged || !selection.isInList, layout.map.contains(point) {
      let halves = (0...1).map {
        Point(column: point.column - layout.map.column, row: (point.row - layout.map.row) * 2 + $0)
      }
      guard let half = halves.first(where: { plan.party(half: $0) != nil }), let party = plan.party(half: half) else {
        return false
      }
      select(onMap: party, near: half)
    } else {
      return false
    }
    return selection.entry == old.entry && selection.isInList == old.isInList
  }
}
