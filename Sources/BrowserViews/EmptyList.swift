import BrowserCore
import MechanismCatalog
import Presentation

/// Why a pane lists nothing: an empty result says what was searched, and as of which date.
enum EmptyList {
  static func reason(
    _ pane: Pane, _ diagnosis: Diagnosis?, _ state: BrowserState, _ context: BrowserContext
  ) -> String {
    let listing = state.listings[pane]
    let (leading, year) = (state.place.leading, context.links.snapshot.year)
    if let error = state.place.panes[pane].filter.error { return "Cannot be read: \(error.message). Esc clears it." }
    if let diagnosis { return "None of the \(listing.all.count), as of \(year): \(diagnosis.message)." }
    if state.place.panes[pane].filter.isActive, !listing.all.isEmpty { return filtered(pane, state, context) }
    if pane != leading, state.heldRow == nil, state.place.panes[leading].filter.isActive {
      let isRefused = state.place.panes[leading].filter.isRefused
      return "The filter of the \(leading.title.lowercased()) \(isRefused ? "cannot be read" : "has no hit")."
    }
    if let mechanism = listing.mechanism {
      return reason(pane, context.catalog.mechanisms[mechanism].label.string, mechanism, context)
    }
    return listing.mechanismCount == 0 ? unnamed(state, context) : ofSeveral(pane, listing.mechanismCount, year)
  }

  /// Why a filter leaves none of the rows.
  private static func filtered(_ pane: Pane, _ state: BrowserState, _ context: BrowserContext) -> String {
    let (count, year) = (state.listings[pane].all.count, context.links.snapshot.year)
    let held = pane == state.place.leading ? nil : state.heldRow.map { TopicName.short($0.topic, context.catalog) }
    let whose = held.map { " of \($0)" } ?? ""
    let wider = held == nil ? "" : " \(pane.rawValue + 1) searches all."
    let words = state.place.panes[pane].filter.words
    return "Of the \(count)\(whose), as of \(year), there are none \(words). Esc clears the filter.\(wider)"
  }

  /// Why several mechanisms have none.
  private static func ofSeveral(_ pane: Pane, _ count: Int, _ year: Int) -> String {
    switch pane {
    case .members: "Unknown: no source names who takes part in these \(count) processes, as of \(year)."
    case .focusAreas: "Unknown: no source says what these \(count) processes work on, as of \(year)."
    case .timeline: "No source gives a dated event of these \(count) processes."
    case .processes: "None linked, as of \(year)."
    }
  }

  /// Why no mechanism is left at all: one that is asked for had not begun, or no source names the link. Not being named
  /// is not the same as not taking part.
  private static func unnamed(_ state: BrowserState, _ context: BrowserContext) -> String {
    let (catalog, year) = (context.catalog, context.links.snapshot.year)
    for case .mechanism(let mechanism) in state.place.facets.map(\.topic) where !catalog.hasBegun(mechanism, by: year) {
      let founded = catalog.established(mechanism).map(Words.of) ?? ""
      return "\(catalog.mechanisms[mechanism].label) was founded in \(founded): in \(year) it had not begun."
    }
    let names = state.place.facets.map { TopicName.short($0.topic, catalog) }.joined(separator: " and ")
    let searched = "any of the \(context.links.all.count) mechanisms, as of \(year)"
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
