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
    var view = CardView(topic, Card.of(topic, context.links))
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
    guard case .card(var view) = overlays.last, let command = context.keymap[key] else { return [] }
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
    case .zoom, .filter, .lastFilter, .sort, .reverse, .fold, .foldAll, .processes, .members,
      .focusAreas,
      .timeline, .historyBack, .historyForward:
      notice = "Esc closes the card first"
      return []
    case .palette, .help, .redraw, .suspend, .quit: return perform(command, context)
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
    guard case .sources(var view) = overlays.last, let command = context.keymap[key] else { return [] }
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
    case .palette, .help, .redraw, .suspend, .quit: return perform(command, context)
    default:
      notice = "Esc closes the sources first"
      return []
    }
    view.scroll = max(0, min(view.scroll, SourcesLayout(view, self, context).rows.count - Layout(self).overlay.rows))
    overlays[overlays.count - 1] = .sources(view)
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
      case .sources: break
      }
    }
  }
}

extension CardView {
  /// The first line of each section.
  private var sectionStarts: [Int] {
    card.sections.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.lines.count) }.dropLast()
  }

  /// The first line of the section below the one that a line is in; in the last section the line itself.
  func firstLineOfSection(after line: Int) -> Int { sectionStarts.first { $0 > line } ?? line }

  /// The first line of the section that a line is in, or if it is that, of the one above.
  func firstLineOfSection(before line: Int) -> Int { sectionStarts.last { $0 < line } ?? 0 }

  /// Moves by some lines.
  mutating func move(_ steps: Int, _ state: BrowserState) {
    cursor = max(0, min(card.lines.count - 1, cursor + steps))
  }

  /// Moves by about so many rows, at least one line.
  mutating func moveRows(_ rows: Int, _ state: BrowserState) {
    let layout = layout(columns: Layout(state).overlay.columns)
    let wanted = max(0, min(layout.rows.count - 1, (layout.rows(of: cursor).first ?? 0) + rows))
    let line = layout.rows[wanted...].first { $0.line != nil }?.line ?? card.lines.count - 1
    cursor = rows > 0 ? max(line, min(cursor + 1, card.lines.count - 1)) : min(line, max(cursor - 1, 0))
  }

  /// Scrolls as little as needed for the selected line to be in view, with the headings above it.
  mutating func keepInView(_ columns: Int, _ rows: Int) {
    layOut(columns: columns)
    let layout = layout(columns: columns)
    let selected = layout.rows(of: cursor)
    var top = selected.lowerBound
    while top > 0, layout.rows[top - 1].line == nil { top -= 1 }
    scroll = min(scroll, top)
    scroll = max(scroll, selected.upperBound - max(1, rows))
    scroll = max(0, min(scroll, max(0, layout.rows.count - rows)))
  }
}
