import CommandTable
import MechanismCatalog
import TerminalModel

extension BrowserState {
  mutating func openFinder(_ kind: Finder.Kind, _ context: BrowserContext) {
    closePrompt()
    var finder = Finder(kind)
    finder.search(context.catalog, context.keymap)
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
    case .enter: return run(finder.selected, context)
    case .down, .tab: finder.move(1)
    case .up, .backTab: finder.move(-1)
    case .pageDown: finder.move(page)
    case .pageUp: finder.move(-page)
    default:
      if finder.field.take(key) { finder.search(context.catalog, context.keymap) }
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
    case .topic(let topic):
      go(to: topic, context)
    case .group, nil:
      notice = "Nothing is selected"
    }
    return []
  }
}

extension Finder {
  /// Moves by some items, past headings, and stops at the ends.
  mutating func move(_ steps: Int) {
    let selectable = items.indices.filter { if case .group = items[$0] { false } else { true } }
    guard let position = selectable.firstIndex(of: cursor) else { return }
    cursor = selectable[max(0, min(selectable.count - 1, position + steps))]
  }

  /// Scrolls as little as needed for the selected item to be in view.
  mutating func keepInView(rows: Int) {
    scroll = max(0, min(scroll, cursor))
    if cursor == items.indices.first(where: { if case .group = items[$0] { false } else { true } }) { scroll = 0 }
    scroll = max(scroll, cursor - max(1, rows) + 1)
  }
}
