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
      let held = pane == state.place.leading ? nil : state.heldRow.map { TopicName.short($0.topic, context.catalog) }
      let whose = held.map { " of \($0)" } ?? ""
      let wider = held == nil ? "" : " \(pane.rawValue + 1) searches all."
      return
        "None of the \(listing.all.count)\(whose), as of \(year), holds \(filter.query.words). Esc clears the filter.\(wider)"
    }
    let leading = state.place.leading
    if pane != leading, state.heldRow == nil, state.place.panes[leading].filter.isActive {
      return "The filter of the \(leading.title.lowercased()) has no hit."
    }
    guard let mechanism = listing.mechanism else {
      if listing.mechanismCount == 0 { return unnamed(state, context) }
      let these = "these \(listing.mechanismCount) processes"
      switch pane {
      case .members: return "Unknown: no source names who takes part in \(these), as of \(year)."
      case .focusAreas: return "Unknown: no source says what \(these) work on, as of \(year)."
      case .timeline: return "No source gives a dated event of \(these)."
      case .processes: return "None linked, as of \(year)."
      }
    }
    return reason(pane, context.catalog.mechanisms[mechanism].label.string, mechanism, context)
  }

  /// Why no mechanism is left at all. Not being named is not the same as not taking part.
  private static func unnamed(_ state: BrowserState, _ context: BrowserContext) -> String {
    let names = state.place.facets.map { TopicName.short($0.topic, context.catalog) }.joined(separator: " and ")
    let searched = "any of the \(context.links.all.count) mechanisms, as of \(context.links.snapshot.year)"
    if names.isEmpty { return "No source names a mechanism for this row, in \(searched)." }
    return "No source links \(names) to \(searched). Not listed is not the same as not taking part."
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
