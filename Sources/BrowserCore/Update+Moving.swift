import CommandTable
import MechanismCatalog

extension BrowserState {
  /// Moves the selection of the focused pane.
  mutating func move(_ command: Command, _ context: BrowserContext) {
    let pane = place.focus
    let count = listings[pane].rows.count
    guard count > 0 else {
      if command == .down || command == .up { _ = chooseOffer(isForward: command == .down, context) }
      return
    }
    let page = max(1, Layout(self).list(of: pane).rows - 1)
    let cursor = place.panes[pane].cursor
    let wanted =
      switch command {
      case .down: cursor + 1
      case .up: cursor - 1
      case .pageDown: cursor + page
      case .pageUp: cursor - page
      case .first: 0
      default: count - 1
      }
    select(max(0, min(count - 1, wanted)), in: pane)
  }

  /// Selects a row of a pane.
  mutating func select(_ cursor: Int, in pane: Pane) {
    place.panes[pane].cursor = cursor
    place.panes[pane].selected = listings[pane].rows[cursor].topic
    keepInView(pane)
    if pane == place.leading { holdLeadingRow() }
  }

  /// Steps into a pane as it stands; the digit of the pane that one is in makes it lead.
  mutating func step(_ command: Command, _ context: BrowserContext) {
    let count = Pane.allCases.count
    switch command {
    case .nextPane: focus(on: Pane(rawValue: (place.focus.rawValue + 1) % count)!, context)
    case .previousPane: focus(on: Pane(rawValue: (place.focus.rawValue + count - 1) % count)!, context)
    default:
      let pane = Pane.allCases.first { $0.command == command }!
      if pane == place.focus { lead(pane) } else { focus(on: pane, context) }
    }
  }

  private mutating func focus(on pane: Pane, _ context: BrowserContext) {
    settle(context)
    closePrompt()
    place.focus = pane
    if place.panes[pane].selected == nil { place.panes[pane].selected = row(of: pane)?.topic }
    keepCursorsInView()
  }

  /// Makes a pane lead: it lists all its records, and the others follow its row.
  private mutating func lead(_ pane: Pane) {
    guard place.leading != pane else {
      notice = "\(pane.title) leads already"
      return
    }
    place.leading = pane
    listAllAnew()
  }
}
