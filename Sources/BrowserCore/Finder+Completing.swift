import CommandTable
import MechanismCatalog
import Presentation

extension Finder {
  /// Tab in the palette: an only way to go on, or the selected one, goes into the line; of several the first is
  /// selected. A record that is selected becomes a line that shows it. Where there is nothing to complete, the next
  /// item is selected. O(records x length of their names); for a query O(candidates x records).
  mutating func complete(_ context: BrowserContext) {
    let completion = PaletteCompletion(field)
    if take(selected, completion, context) { return }
    if !items.contains(where: \.goesOn), let terms = completion?.terms(context.links), !terms.isEmpty {
      items = items.filter { if case .run = $0 { true } else { false } } + terms
      (cursor, scroll) = (0, 0)
    }
    let ways = items.indices.filter { items[$0].goesOn }
    if ways.count == 1, take(items[ways[0]], completion, context) { return }
    if let first = ways.first {
      cursor = first
    } else if showSelected(context.catalog) {
      search(context)
    } else {
      move(1)
    }
  }

  /// Puts the line that shows the selected record in place of what is typed; false where none is selected.
  private mutating func showSelected(_ catalog: Catalog) -> Bool {
    switch selected {
    case .topic(let topic), .near(let topic):
      field = TextField("\(Verb.show.rawValue) \(PaletteCompletion.name(of: topic, catalog)) ")
      return true
    default: return false
    }
  }

  /// Puts an item into the line that is typed; false for what is not there for that.
  mutating func take(_ item: Item?, _ context: BrowserContext) -> Bool {
    take(item, PaletteCompletion(field), context)
  }

  private mutating func take(_ item: Item?, _ completion: PaletteCompletion?, _ context: BrowserContext) -> Bool {
    switch item {
    case .line(let text, _): field = TextField(text)
    case .name(let topic):
      guard let completion else { return false }
      field = TextField(completion.line(with: topic, context.catalog))
    default: return false
    }
    search(context)
    return true
  }
}

extension Finder.Item {
  /// Whether it says how the line that is typed may go on.
  fileprivate var goesOn: Bool {
    switch self {
    case .name, .line: true
    default: false
    }
  }
}
