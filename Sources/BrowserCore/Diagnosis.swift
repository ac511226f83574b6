import MechanismCatalog

/// Why a filter finds nothing, or cannot be read, and filters near it that find something.
public struct Diagnosis: Equatable, Sendable {
  /// In one sentence without a full stop.
  public let message: String
  /// The likeliest first; empty where nothing near finds anything.
  public let offers: [QueryDiagnosis.Offer]
  /// The selected offer; nil until one is selected.
  public internal(set) var chosen: Int?
}

/// A diagnosis, or that there is none, with what it is of: so that it is made once.
struct KnownDiagnosis: Equatable, Sendable {
  let filter: String
  let pane: Pane
  let year: Int
  var diagnosis: Diagnosis?

  func isOf(_ filter: Filter, _ pane: Pane, _ year: Int) -> Bool {
    self.filter == filter.text && self.pane == pane && self.year == year
  }
}

extension BrowserState {
  /// More offers than anybody reads.
  private static let mostOffers = 8

  /// The diagnosis of the focused pane's filter; nil where it finds something, nothing can be said, or it has not been
  /// worked out yet, see `workAhead`.
  public func diagnosis(_ context: BrowserContext) -> Diagnosis? {
    guard place.showsPanes, listings[place.focus].rows.isEmpty, let known,
      known.isOf(place.panes[place.focus].filter, place.focus, year(context))
    else { return nil }
    return known.diagnosis
  }

  /// Works out why the focused pane's filter finds nothing, once for each text. True if there is a diagnosis that was
  /// not there before. O(terms x offers x records).
  mutating func diagnose(_ context: BrowserContext) -> Bool {
    let (pane, year) = (place.focus, context.links.snapshot.year)
    let filter = place.panes[pane].filter
    let isRead = filter.error == nil || filter.isRefused
    guard place.showsPanes, filter.isActive, isRead, listings[pane].rows.isEmpty else { return false }
    if let known, known.isOf(filter, pane, year) { return false }
    let made = diagnosis(filter, pane, context.links)
    known = KnownDiagnosis(filter: filter.text, pane: pane, year: year, diagnosis: made)
    return made != nil
  }

  /// nil where the pane does not list all records of its kind, or one of the table fits that it does not list.
  private func diagnosis(_ filter: Filter, _ pane: Pane, _ links: Links) -> Diagnosis? {
    if let error = filter.error {
      return Diagnosis(message: error.message, offers: readings(of: filter.text, error, pane, links))
    }
    guard pane == place.leading, place.facets.isEmpty else { return nil }
    let matcher = QueryMatcher(filter.query, of: pane.recordKind, links)
    if (0..<pane.recordCount(links.catalog)).contains(where: matcher.matches) { return nil }
    let diagnosis = QueryDiagnosis(filter.query, of: pane.recordKind, links)
    return Diagnosis(message: diagnosis.message, offers: Array(diagnosis.offers.prefix(Self.mostOffers)))
  }

  /// What a filter that cannot be read may have meant, as far as the pane's records fit it. O(candidates x rows).
  private func readings(
    of text: String, _ error: QueryError, _ pane: Pane, _ links: Links
  ) -> [QueryDiagnosis.Offer] {
    error.readings(of: text).prefix(Self.mostOffers).compactMap { text in
      var filter = Filter()
      filter.set(text, pane.recordKind, links.catalog)
      if filter.isRefused { return nil }
      let matcher = QueryMatcher(filter.query, of: pane.recordKind, links)
      let count = listings[pane].all.count { matcher.matches($0.topic) }
      return count > 0 ? QueryDiagnosis.Offer(text: text, count: count, words: text) : nil
    }
  }

  /// Selects the next offer of an empty pane, or the one before; false where there is none.
  mutating func chooseOffer(isForward: Bool, _ context: BrowserContext) -> Bool {
    _ = diagnose(context)
    guard let diagnosis = diagnosis(context), !diagnosis.offers.isEmpty else { return false }
    let next = diagnosis.chosen.map { isForward ? $0 + 1 : $0 - 1 } ?? 0
    known?.diagnosis?.chosen = max(0, min(diagnosis.offers.count - 1, next))
    return true
  }

  /// Puts the selected offer in place of the filter; false where none is selected.
  mutating func takeOffer(_ context: BrowserContext) -> Bool {
    guard let diagnosis = diagnosis(context), let chosen = diagnosis.chosen else { return false }
    closePrompt()
    setFilter(diagnosis.offers[chosen].text, context)
    return true
  }
}

extension Pane {
  /// How many records the table of its filter has.
  fileprivate func recordCount(_ catalog: Catalog) -> Int {
    switch self {
    case .processes: catalog.mechanisms.count
    case .members: catalog.parties.count
    case .focusAreas: catalog.focusAreas.count
    case .timeline: catalog.events.count
    }
  }
}
