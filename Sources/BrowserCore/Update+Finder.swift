import CommandTable
import MechanismCatalog
import Questions
import TerminalModel

extension BrowserState {
  mutating func openFinder(_ kind: Finder.Kind, _ context: BrowserContext) {
    closePrompt()
    var finder = Finder(kind)
    finder.search(context)
    overlays.append(.finder(finder))
  }

  /// Keys in the palette and in help: moving, typing, Enter runs or goes, Esc closes.
  mutating func pressInFinder(_ key: Key, _ context: BrowserContext) -> [Effect] {
    guard case .finder(var finder) = overlays.last else { return [] }
    let page = max(1, Layout(self).overlay.rows - 2)
    switch key {
    case .escape, .control("c"):
      overlays.removeLast()
      return []
    case .enter where finder.take(finder.selected, context): break
    case .enter: return run(finder.selected, context)
    case .tab where finder.kind == .palette: finder.complete(context)
    case .down, .tab: finder.move(1)
    case .up, .backTab: finder.move(-1)
    case .pageDown: finder.move(page)
    case .pageUp: finder.move(-page)
    default:
      if finder.field.take(key) { finder.search(context) }
    }
    overlays[overlays.count - 1] = .finder(finder)
    keepOverlaysInView()
    return []
  }

  private mutating func run(_ item: Finder.Item?, _ context: BrowserContext) -> [Effect] {
    switch item {
    case .command(let command):
      overlays.removeLast()
      // What stands behind the palette takes the command as it takes its key.
      if !overlays.isEmpty, let key = context.keymap.key(of: command) { return press(key, context) }
      return perform(command, context)
    case .topic(let topic), .near(let topic): go(to: topic, context)
    case .run(let words): run(words, context)
    case .filter(let text): notice = goToProcesses(filter: text, context)
    case .asOf(let year):
      overlays = []
      show(year: year, context)
    case .caveat(let caveat): notice = caveat.meaning
    case .name, .line, .heading, .nothing, nil: notice = "Nothing is selected"
    }
    return []
  }

  /// Answers a line of the command line; why it cannot be answered is said, and the palette stays open.
  private mutating func run(_ words: [String], _ context: BrowserContext) {
    do throws(Refusal) {
      let invocation = try context.invocation(words)
      switch invocation.verb {
      case .browse: notice = goToProcesses(filter: invocation.arguments.joined(separator: " "), context)
      case .show:
        let shown = try Inquiry(context.years).card(invocation, year: year(context))
        overlays = []
        openCard(of: shown.topic, context.asOf(shown.year))
      default: notice = ask(words, context) ?? notice
      }
    } catch {
      notice = error.message
    }
  }

  /// Goes to all processes that a query finds. Returns why it cannot be read; nil once they are shown.
  private mutating func goToProcesses(filter text: String, _ context: BrowserContext) -> String? {
    var next = freshPlace(context)
    next.panes[.processes].filter.set(text, .mechanisms, context.catalog)
    if let error = next.panes[.processes].filter.error { return error.advice }
    overlays = []
    lastFilter = text
    go(to: next)
    return nil
  }
}

extension Finder {
  /// Moves by some items, past headings, and stops at the ends.
  mutating func move(_ steps: Int) {
    let selectable = items.indices.filter(isSelectable)
    guard let position = selectable.firstIndex(of: cursor) else { return }
    cursor = selectable[max(0, min(selectable.count - 1, position + steps))]
  }

  /// Scrolls as little as needed for the selected item to be in view.
  mutating func keepInView(rows: Int) {
    scroll = max(0, min(scroll, cursor))
    if cursor == items.indices.first(where: isSelectable) { scroll = 0 }
    scroll = max(scroll, cursor - max(1, rows) + 1)
  }
}
