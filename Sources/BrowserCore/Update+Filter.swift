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

  /// The pane's order by the next column, or the present one turned round.
  mutating func sort(_ command: Command, _ context: BrowserContext) {
    let pane = place.focus
    let columns = Column.all(in: pane)
    var order = place.panes[pane].order ?? Column.standard(of: pane)
    if command == .reverse {
      order.isDescending.toggle()
    } else {
      order.column = (order.column + 1) % columns.count
      order.isDescending = columns[order.column].startsDescending
    }
    place.panes[pane].order = order == Column.standard(of: pane) ? nil : order
    stale.insert(pane)
    settle(context)
    notice = "Sorted by \(columns[order.column].title), \(order.isDescending ? "descending" : "ascending")"
  }
}
