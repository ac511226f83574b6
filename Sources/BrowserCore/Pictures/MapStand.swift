import CommandTable
import MechanismCatalog
import Pictures
import Presentation
import TerminalModel

/// Where the reader of a map is: what is selected, on the map or in the list beside it, and which part of the world is
/// shown. Always the plan is that of the map, the canvas and the window.
public struct MapStand: Equatable, Sendable {
  public internal(set) var plan: MapPlan
  public internal(set) var selection = MapSelection()
  /// How often the world was halved: 0 shows all of it.
  var zoom = 0

  static let nearest = 3

  /// Where a reader begins, in a canvas of a size: at who takes part in most, or who is foremost.
  init(_ map: WorldMap, _ links: Links, _ canvas: Size) {
    plan = MapPlan(map, links, canvas: canvas)
    let shown = Set(plan.shownParties)
    let onMap = map.values.filter { shown.contains($0.party) }
    let most = onMap.map(\.count).max()
    if let first = onMap.first(where: { $0.count == most }) {
      select(onMap: first.party)
    } else {
      enterList()
    }
  }

  /// Finds again what was selected in another map, of another year or query.
  mutating func follow(_ old: MapStand, in oldPicture: WorldMap, _ map: WorldMap, _ links: Links, _ canvas: Size) {
    zoom = old.zoom
    if old.plan.window != plan.window { plan = MapPlan(map, links, canvas: canvas, window: old.plan.window) }
    find(old.selection, atGrid: old.selection.anchor.map { old.plan.grid(half: $0) })
  }

  /// Selects a party that was selected elsewhere, on the map or in the list; stays where it is in neither.
  mutating func select(_ topics: [Topic]) {
    for case .party(let party) in topics {
      if !plan.halves(of: party).isEmpty { return select(onMap: party) }
      if plan.entries.contains(.party(party)) { return select(listed: .party(party)) }
    }
  }

  /// Keeps what is selected on the canvas, whose size may be another now.
  mutating func keepInView(_ map: WorldMap, _ links: Links, _ canvas: Size) {
    if canvas != plan.canvas { show(map, links, canvas) }
  }

  /// Makes the plan anew, for another canvas or another part of the world, and finds again what is selected.
  mutating func show(_ map: WorldMap, _ links: Links, _ canvas: Size) {
    let grid = selection.anchor.map { plan.grid(half: $0) }
    plan = MapPlan(map, links, canvas: canvas, window: window(around: grid, canvas))
    find(selection, atGrid: grid)
  }

  /// Selects what was selected before the plan changed, at the same place of the world; what is not there any more leaves
  /// the selection as it is.
  private mutating func find(_ old: MapSelection, atGrid grid: Point?) {
    defer { keepListFull() }
    guard let entry = old.entry else { return }
    let isListed = plan.entries.contains(entry)
    if case .party(let party) = entry, !(old.isInList && isListed), !plan.halves(of: party).isEmpty {
      select(onMap: party, near: grid.flatMap { plan.half(atGrid: $0) })
    } else if isListed {
      selection.top = old.top
      select(listed: entry)
    } else if old.isInList {
      enterList()
    }
  }

  // MARK: Selecting

  /// Selects a party on the map, at the cell of its that is nearest to a half cell, else its first. It has one.
  mutating func select(onMap party: Handle<Party>, near point: Point? = nil) {
    let halves = plan.halves(of: party)
    selection.entry = .party(party)
    selection.isInList = false
    selection.anchor = point.map { point in halves.min { $0.distance(point) < $1.distance(point) } } ?? halves.first
  }

  /// Selects a row of the list, and scrolls it into view.
  mutating func select(listed entry: MapEntry) {
    guard let index = plan.entries.firstIndex(of: entry) else { return }
    selection.entry = entry
    selection.isInList = true
    selection.anchor = nil
    if case .party(let party) = entry { selection.anchor = plan.halves(of: party).first ?? plan.place(of: party) }
    let row = plan.listRow(index)
    selection.top = max(row - listRows + 1, min(selection.top, row == 1 ? 0 : row))
    keepListFull()
  }

  /// How many rows there are below the heading of the list.
  private var listRows: Int { max(1, plan.layout.list.rows - 1) }

  /// Scrolls no farther than the end of the list.
  private mutating func keepListFull() {
    selection.top = max(0, min(selection.top, plan.listRowCount - listRows))
  }

  /// Goes to the list: to what is selected if it is there, else to its first row.
  mutating func enterList() {
    let selected = selection.entry.flatMap { plan.entries.contains($0) ? $0 : nil }
    if let entry = selected ?? plan.entries.first { select(listed: entry) }
  }

  // MARK: What is selected

  /// What is selected; nil where nothing is, or a disputed area, which is no record.
  func topic(_ map: WorldMap) -> Topic? {
    if case .party(let party) = selection.entry { .party(party) } else { nil }
  }

  /// What Enter goes to, as facets; empty for the topic's own.
  func facets(_ map: WorldMap) -> [Facet] { [] }

  /// The selected item in full, in a sentence or more.
  public func words(_ map: WorldMap, _ links: Links) -> String {
    switch selection.entry {
    case .party(let party): return MapWords(map, links).sentence(party)
    case .disputed(let area):
      let record = links.catalog.map.areas[area]
      let note = record.note.isEmpty ? "" : " \(record.note)."
      return "\(record.name): disputed, and shown as no state's.\(note)"
    case nil: return ""
    }
  }

  /// Who says so.
  func evidence(_ map: WorldMap, _ links: Links) -> [Evidence] {
    switch selection.entry {
    case .party(let party): MapWords(map, links).evidence(party)
    case .disputed(let area): [Evidence(links.catalog.map.areas[area].citation, asOf: nil)]
    case nil: []
    }
  }
}

extension Point {
  /// The square of the distance to another.
  func distance(_ other: Point) -> Int {
    let (columns, rows) = (column - other.column, row - other.row)
    return columns * columns + rows * rows
  }
}
