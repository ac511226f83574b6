import CommandTable
import MechanismCatalog
import TerminalModel

extension BrowserState {
  /// How many rows a turn of the wheel moves.
  private static let wheelRows = 3

  /// Turns the mouse on, or off.
  mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    notice = isMouseOn ? "The mouse is on; m turns it off again" : "The mouse is off"
    return [.mouse(isMouseOn)]
  }

  /// What a press or the wheel does: it selects the row under it, the selected row it opens, a title is stepped into.
  mutating func take(_ event: MouseEvent, _ context: BrowserContext) -> [Effect] {
    guard Layout(self).form != .tooSmall else { return [] }
    switch event.action {
    case .wheelUp: return wheel(.up, context)
    case .wheelDown: return wheel(.down, context)
    case .press where overlays.isEmpty:
      closePrompt()
      if place.answer != nil { return pressAnswer(at: event.point, context) }
      if place.picture != nil { return pressPicture(at: event.point, context) }
      return pressPanes(at: event.point, context)
    case .press: return pressOverlay(at: event.point, context)
    }
  }

  /// A press on a line of a card or an item of the palette selects it; on the selected one, it is as Enter.
  private mutating func pressOverlay(at point: Point, _ context: BrowserContext) -> [Effect] {
    let area = Layout(self).overlay
    guard area.contains(point) else { return [] }
    switch overlays.last {
    case .card(var view):
      let rows = view.layout(columns: area.columns).rows
      let position = view.scroll + point.row - area.row
      guard position < rows.count, let line = rows[position].line else { return [] }
      if line == view.cursor { return press(.enter, context) }
      view.cursor = line
      overlays[overlays.count - 1] = .card(view)
    case .finder(var finder):
      // The first row is the one that is typed in.
      let position = finder.scroll + point.row - area.row - 1
      guard point.row > area.row, finder.isSelectable(position) else { return [] }
      if position == finder.cursor { return press(.enter, context) }
      finder.cursor = position
      overlays[overlays.count - 1] = .finder(finder)
    default: break
    }
    return []
  }

  private mutating func wheel(_ key: Key, _ context: BrowserContext) -> [Effect] {
    for _ in 0..<Self.wheelRows { _ = press(key, context) }
    return []
  }

  private mutating func pressAnswer(at point: Point, _ context: BrowserContext) -> [Effect] {
    let area = Layout(self).answerList
    guard area.contains(point), let view = place.answer else { return [] }
    let lines = view.layout(columns: area.columns).lines
    let position = view.scroll + point.row - area.row
    guard position < lines.count, let item = lines[position].item else { return [] }
    if item == view.cursor { return perform(.open, context) }
    selectItem(item)
    return []
  }

  private mutating func pressPanes(at point: Point, _ context: BrowserContext) -> [Effect] {
    let layout = Layout(self)
    guard let pane = Pane.allCases.last(where: { layout.frame(of: $0).contains(point) }) else { return [] }
    let isFocused = pane == place.focus
    if !isFocused { step(pane.command, context) }
    let list = layout.list(of: pane)
    let row = place.panes[pane].scroll + point.row - list.row
    guard list.contains(point), row >= 0, row < listings[pane].rows.count else { return [] }
    if isFocused, row == place.panes[pane].cursor { return perform(.open, context) }
    select(row, in: pane)
    return []
  }
}
