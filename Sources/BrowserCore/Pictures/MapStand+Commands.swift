import CommandTable
import MechanismCatalog
import Pictures
import TerminalModel

extension MapStand {
  /// Does what a command says in this picture; false for what it does everywhere alike. `notice`: what there is to say.
  mutating func perform(
    _ command: Command, _ map: WorldMap, _ links: Links, _ canvas: Size, notice: inout String?
  ) -> Bool {
    switch command {
    case .nextPane, .previousPane: changeSide(&notice)
    case .zoomIn: setZoom(zoom + 1, map, links, canvas, &notice)
    case .zoomOut: setZoom(zoom - 1, map, links, canvas, &notice)
    default:
      if selection.isInList { return performInList(command) }
      return performOnMap(command, map, links, canvas, &notice)
    }
    return true
  }

  /// From the map to the list, and back to the state that lies nearest to what was selected.
  private mutating func changeSide(_ notice: inout String?) {
    if !selection.isInList {
      if plan.entries.isEmpty { notice = "Nothing is listed: the map shows all" } else { enterList() }
      return
    }
    let from = selection.anchor ?? Point(column: plan.halfSize.columns / 2, row: plan.halfSize.rows / 2)
    guard let party = MapWalk(plan).nearest(to: from) else {
      notice = "No state has a cell here: all are in the list"
      return
    }
    select(onMap: party, near: from)
  }

  // MARK: In the list

  private mutating func performInList(_ command: Command) -> Bool {
    let index = selection.entry.flatMap { plan.entries.firstIndex(of: $0) } ?? 0
    let page = max(1, plan.layout.list.rows - 2)
    switch command {
    case .down: selectRow(index + 1)
    case .up: selectRow(index - 1)
    case .pageDown: selectRow(index + page)
    case .pageUp: selectRow(index - page)
    case .first: selectRow(0)
    case .last: selectRow(plan.entries.count - 1)
    case .left, .right: break
    default: return false
    }
    return true
  }

  private mutating func selectRow(_ index: Int) {
    if plan.entries.isEmpty { return }
    select(listed: plan.entries[max(0, min(index, plan.entries.count - 1))])
  }

  // MARK: On the map

  private mutating func performOnMap(
    _ command: Command, _ map: WorldMap, _ links: Links, _ canvas: Size, _ notice: inout String?
  ) -> Bool {
    switch command {
    case .right: step(.right, map, links, canvas, &notice)
    case .left: step(.left, map, links, canvas, &notice)
    case .down: step(.down, map, links, canvas, &notice)
    case .up: step(.up, map, links, canvas, &notice)
    case .pageDown: selectByName(map) { index, _ in index + 1 }
    case .pageUp: selectByName(map) { index, _ in index - 1 }
    case .first: selectByName(map) { _, _ in 0 }
    case .last: selectByName(map) { _, last in last }
    default: return false
    }
    return true
  }

  /// Selects by the order of names: the next and the one before, the first and the last.
  private mutating func selectByName(_ map: WorldMap, _ which: (_ index: Int, _ last: Int) -> Int) {
    let shown = map.values.map(\.party).filter { !plan.halves(of: $0).isEmpty }
    if shown.isEmpty { return }
    let index = shown.firstIndex { selection.entry == .party($0) } ?? 0
    select(onMap: shown[max(0, min(which(index, shown.count - 1), shown.count - 1))])
  }

  /// To the next party in the same row or column, else to the nearest in about that direction. What lies beyond the
  /// part of the world that is shown is moved into it; the edge of the world is an end.
  private mutating func step(
    _ direction: MapWalk.Direction, _ map: WorldMap, _ links: Links, _ canvas: Size, _ notice: inout String?
  ) {
    guard let anchor = selection.anchor else { return }
    if let next = MapWalk(plan).inLine(from: anchor, direction) { return land(on: next) }
    let unit = max(1, plan.window.columns / max(1, plan.halfSize.columns))
    for (party, point) in MapWalk(plan).beyond(anchor, direction, links.catalog.map) {
      let nextPlan = MapPlan(
        map, links, canvas: canvas, window: direction.window(plan.window, reaching: point, unit: unit))
      if nextPlan.halves(of: party).isEmpty { continue }
      plan = nextPlan
      return select(onMap: party, near: plan.half(atGrid: point))
    }
    if let next = MapWalk(plan).inCone(from: anchor, direction) {
      land(on: next)
    } else {
      notice = "No other state lies that way"
    }
  }

  private mutating func land(on point: Point) {
    guard let party = plan.party(half: point) else { return }
    selection.entry = .party(party)
    selection.anchor = point
  }

  // MARK: Parts of the world

  private mutating func setZoom(
    _ new: Int, _ map: WorldMap, _ links: Links, _ canvas: Size, _ notice: inout String?
  ) {
    if links.catalog.map.isEmpty {
      notice = "These data have no map: all states are in the list"
      return
    }
    guard (0...MapStand.nearest).contains(new) else {
      notice = new < 0 ? "All of the world is shown" : "The map is not finer than this"
      return
    }
    zoom = new
    show(map, links, canvas)
  }

  /// The part of the world that the zoom shows, around a cell of the world's grid.
  func window(around grid: Point?, _ canvas: Size) -> MapWindow {
    if zoom == 0 { return .world }
    let world = MapWindow.world
    let room = plan.halfSize
    // A whole number of the grid's cells to a half cell: then land keeps its shape when the window moves.
    let unit = max(1, (world.columns / max(1, room.columns)) >> zoom)
    let (columns, rows) = (unit * max(1, room.columns), unit * max(1, room.rows))
    let middle = Point(
      column: plan.window.west + plan.window.columns / 2, row: plan.window.north + plan.window.rows / 2)
    return MapWindow.around(
      column: (grid ?? middle).column, row: (grid ?? middle).row, columns: columns, rows: rows)
  }
}
