/// Who was in a mechanism in the year of its founding, as far as a statement of a known time tells.
struct Founders {
  private let presences: [Handle<Party>: Participation.Presence]

  /// A founding after `year`, which sources that contradict each other can make of it, is taken to be of that year.
  /// O(rows of the mechanism).
  init(_ mechanism: Handle<Mechanism>, _ catalog: Catalog, by year: Int) {
    let founded = min(catalog.established(mechanism)?.lastYear ?? year, year)
    var counter = ParticipationCounter(catalog, year: founded)
    let named = counter.participations(in: mechanism).filter {
      !$0.roles.isDisjoint(with: .takingPart.subtracting(.offices)) && catalog.memberships[$0.evidence].tellsBeginning
    }
    presences = Dictionary(named.map { ($0.party, $0.presence) }) { first, _ in first }
  }

  /// How sure it is that a party was there; nil where nothing says so.
  func presence(of party: Handle<Party>) -> Participation.Presence? { presences[party] }
}

extension Membership {
  /// Whether it says since when, or speaks of a time of its own: a page without a date tells nothing of years before it
  /// was seen.
  fileprivate var tellsBeginning: Bool { hasOwnDates ? from != nil : asOf != nil }
}
