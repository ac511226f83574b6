import BrowserCore
import MechanismCatalog
import Presentation

/// Why a pane lists nothing: an empty result says what was searched, and as of which date.
enum EmptyList {
  static func reason(_ pane: Pane, _ state: BrowserState, _ context: BrowserContext) -> String {
    let listing = state.listings[pane]
    let filter = state.place.panes[pane].filter
    let year = context.links.snapshot.year
    if filter.isActive, !listing.all.isEmpty {
      return "None of \(listing.all.count) holds \(filter.query.words). Esc clears the filter."
    }
    guard let mechanism = listing.mechanism else {
      return state.heldRow == nil && pane != state.place.leading
        ? "Nothing is selected." : "None linked, as of \(year)."
    }
    return reason(pane, context.catalog.mechanisms[mechanism].label.string, mechanism, context)
  }

  private static func reason(
    _ pane: Pane, _ name: String, _ mechanism: Handle<Mechanism>, _ context: BrowserContext
  ) -> String {
    let (catalog, year) = (context.catalog, context.links.snapshot.year)
    switch pane {
    case .members:
      let stated = catalog.listsOfMechanism[mechanism].map { catalog.lists[$0] }.first { $0.statedCount != nil }
      if let stated, let number = stated.statedCount {
        return "Unknown: the source states \(number) \(stated.counts?.rawValue ?? "members") and names none."
      }
      return "Unknown: no source names who takes part in \(name), as of \(year)."
    case .focusAreas: return "Unknown: no source says what \(name) works on, as of \(year)."
    case .timeline: return "No source gives a dated event of \(name)."
    case .processes: return "None linked, as of \(year)."
    }
  }
}
