import CommandTable
import MechanismCatalog
import TerminalModel

extension BrowserState {
  /// What a key does while the filter is typed; false if it is a matter for the panes.
  mutating func pressInPrompt(_ key: Key, _ context: BrowserContext) -> Bool {
    switch key {
    case .enter: closePrompt()
    case .escape, .control("c"):
      prompt = nil
      setFilter("", context)
    case .up, .down, .pageUp, .pageDown, .tab, .backTab: return false
    default:
      guard prompt?.take(key) == true else { return key == .unknown }
      setFilter(prompt?.text ?? "", context)
    }
    return true
  }

  /// What the next letter in a prompt will need, worked out while keys are waited for: the names to be searched.
  public func workAhead(_ context: BrowserContext) {
    guard prompt != nil else { return }
    let search = context.catalog.search
    switch place.focus {
    case .processes: _ = search.mechanisms
    case .members: _ = search.parties
    case .focusAreas: _ = search.focusAreas
    case .timeline: _ = (search.events, search.mechanisms)
    }
  }

  /// Ends typing; the filter stays.
  mutating func closePrompt() {
    prompt = nil
  }

  /// Filters the focused pane, and remembers the filter for later.
  mutating func setFilter(_ text: String, _ context: BrowserContext) {
    let pane = place.focus
    let before = place.panes[pane].filter
    place.panes[pane].filter.set(text)
    if place.panes[pane].filter.isActive { lastFilter = text }
    if place.panes[pane].filter.query != before.query { refilter(pane, context) }
  }

  /// The pane's order by the next column, or the present one turned round. The pane's own order is the last of the cycle.
  mutating func sort(_ command: Command, _ context: BrowserContext) {
    let pane = place.focus
    let columns = Column.all(in: pane)
    let standard = Column.standard(of: pane)
    var order = place.panes[pane].order ?? standard
    if command == .reverse {
      order.isDescending.toggle()
    } else {
      let cycle = columns.indices.filter { $0 != standard.column } + [standard.column]
      order.column = cycle[(cycle.firstIndex(of: order.column)! + 1) % cycle.count]
      order.isDescending = columns[order.column].startsDescending
    }
    place.panes[pane].order = order == standard ? nil : order
    stale.insert(pane)
    settle(context)
    notice = "Sorted by \(columns[order.column].title), \(order.isDescending ? "descending" : "ascending")"
  }
}
