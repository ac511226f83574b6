import CommandTable
import MechanismCatalog
import Presentation
import TerminalModel

extension BrowserState {
  /// Opens the card of the selected row; where nothing is listed, that of the last facet.
  mutating func openCard(_ context: BrowserContext) {
    settle(context)
    if let topic = selectedRow?.topic ?? place.facets.last?.topic { openCard(of: topic, context) }
  }

  mutating func openCard(of topic: Topic, _ context: BrowserContext) {
    closePrompt()
    var view = CardView(topic, Card.shown(topic, context.links))
    view.layOut(columns: Layout(self).overlay.columns)
    overlays.append(.card(view))
  }

  /// Opens the sources of the selected row: what is behind its place in this list.
  mutating func openSources(_ context: BrowserContext) {
    settle(context)
    guard let row = selectedRow ?? place.facets.last.map({ Row($0.topic) }) else { return }
    closePrompt()
    let statement = RowEvidence(row, listings[place.focus], context.links)
    overlays.append(.sources(SourcesView(statement: statement.words, evidence: statement.evidence)))
  }

  /// Keys in a card: lines are selected like rows; Enter opens what a line speaks of, `s` its sources.
  mutating func pressInCard(_ key: Key, _ context: BrowserContext) -> [Effect] {
    guard case .card(var view) = overlays.last, let command = command(of: key, context) else { return [] }
    let page = max(1, Layout(self).overlay.rows - 1)
    switch command {
    case .down: view.move(1, self)
    case .up: view.move(-1, self)
    case .pageDown:
      view.moveRows(page, self)
      view.scroll += page
    case .pageUp:
      view.moveRows(-page, self)
      view.scroll = max(0, view.scroll - page)
    case .first: view.cursor = 0
    case .last: view.cursor = max(0, view.card.lines.count - 1)
    case .nextPane: view.cursor = view.firstLineOfSection(after: view.cursor)
    case .previousPane: view.cursor = view.firstLineOfSection(before: view.cursor)
    case .open: return openTarget(of: view, context)
    case .sources: return openSources(of: view)
    case .card, .back:
      overlays.removeLast()
      return []
    case .palette, .help, .redraw, .suspend, .quit, .mark, .unmarkAll, .diff, .contradictions, .copy, .copyList,
      .export,
      .commandLine, .mouse:
      return perform(command, context)
    default:
      notice = "Esc closes the card first"
      return []
    }
    if command == .first { view.scroll = 0 }
    overlays[overlays.count - 1] = .card(view)
    keepOverlaysInView()
    return []
  }

  private mutating func openTarget(of view: CardView, _ context: BrowserContext) -> [Effect] {
    if let target = view.line?.target {
      openCard(of: target, context)
    } else {
      notice = "This line leads nowhere else; s shows its sources"
    }
    return []
  }

  private mutating func openSources(of view: CardView) -> [Effect] {
    guard let line = view.line, !line.evidence.isEmpty else {
      notice = "This line follows from others; it has no source of its own"
      return []
    }
    overlays.append(.sources(SourcesView(statement: line.text, evidence: line.evidence)))
    return []
  }

  /// Keys in the list of sources: scrolling, and closing.
  mutating func pressInSources(_ key: Key, _ context: BrowserContext) -> [Effect] {
    guard case .sources(var view) = overlays.last, let command = command(of: key, context) else { return [] }
    let page = max(1, Layout(self).overlay.rows - 1)
    switch command {
    case .down: view.scroll += 1
    case .up: view.scroll -= 1
    case .pageDown: view.scroll += page
    case .pageUp: view.scroll -= page
    case .first: view.scroll = 0
    case .last: view.scroll = .max / 2
    case .sources, .back:
      overlays.removeLast()
      return []
    case .palette, .help, .redraw, .suspend, .quit, .copy, .mouse: return perform(command, context)
    default:
      notice = "Esc closes the sources first"
      return []
    }
    view.scroll = max(0, min(view.scroll, SourcesLayout(view, self, context).rows.count - Layout(self).overlay.rows))
    overlays[overlays.count - 1] = .sources(view)
    return []
  }

  /// Keys in the command line that is shown: `y` copies it.
  mutating func pressInCommandLine(_ key: Key, _ context: BrowserContext) -> [Effect] {
    switch context.keymap[key] {
    case .commandLine, .back: overlays.removeLast()
    case let command? where [.palette, .help, .redraw, .suspend, .quit, .copy, .mouse].contains(command):
      return perform(command, context)
    default: notice = "y copies the command line; Esc closes it"
    }
    return []
  }

  /// Keeps what is selected in each overlay on the screen.
  mutating func keepOverlaysInView() {
    let room = Layout(self).overlay
    for index in overlays.indices {
      switch overlays[index] {
      case .card(var view):
        view.keepInView(room.columns, room.rows)
        overlays[index] = .card(view)
      case .finder(var finder):
        finder.keepInView(rows: room.rows - 1)
        overlays[index] = .finder(finder)
      case .sources, .commandLine: break
      }
    }
  }
}
