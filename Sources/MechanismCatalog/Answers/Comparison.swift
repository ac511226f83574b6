/// Mechanisms side by side, as of a year: who takes part in all of them, in some, in one alone; what they work on, and
/// what they held together.
///
/// Of a mechanism that names nobody nothing can be said: who is not in it is not known to be outside. See `unnamed`.
public struct Comparison: Sendable {
  /// Those compared, each once, in the order asked for.
  public let mechanisms: [Handle<Mechanism>]
  public let year: Int
  /// Who takes part, groups and organizations included, by name; see `PartyTally` for numbers.
  public let parties: SetComparison<Party>
  /// What they work on, upper nodes included, in table order.
  public let focusAreas: SetComparison<FocusArea>
  /// The events that are of two of them or more, of any year, by date.
  public let sharedEvents: [Handle<Event>]
  /// Those that were founded only after the year, and had no members in it.
  public let unfounded: [Handle<Mechanism>]
  /// Those of which no source names a party that takes part as of the year, but for groups: unknown is not none.
  public let unnamed: [Handle<Mechanism>]
  /// Those of which no source of the year or earlier says what they work on.
  public let withoutFocus: [Handle<Mechanism>]
  private let places: [Handle<Party>: [Participation]]

  /// O(participations in the mechanisms + events).
  public init(_ mechanisms: [Handle<Mechanism>], _ links: Links) {
    let (catalog, snapshot) = (links.catalog, links.snapshot)
    let compared = mechanisms.withoutRepeats()
    self.mechanisms = compared
    year = snapshot.year
    places = Dictionary(grouping: compared.flatMap { snapshot.participations(in: $0) }, by: \.party)
    let rank = catalog.partyRank
    parties = SetComparison(compared.map { snapshot.parties(in: $0, of: catalog) }) { rank[Int($0.index)] }
    focusAreas = SetComparison(compared.map(links.focusAreas))
    withoutFocus = compared.filter { links.focusAreas(of: $0).isEmpty }
    unfounded = compared.filter { !links.all.contains($0) }
    unnamed = compared.filter { links.all.contains($0) && !snapshot.namesParties(of: $0, in: catalog) }
    let all = compared.reduce(into: links.none) { $0.insert($1) }
    sharedEvents = links.events(of: all).filter { event in
      catalog.events[event].mechanisms.count { all.contains($0) } > 1
    }
  }

  /// A party's places in the mechanisms in which it has any role, near and supporting ones too, in their order.
  public func participations(of party: Handle<Party>) -> [Participation] { places[party] ?? [] }

  /// How sure it is that a party takes part where it does: the least sure of its places; nil where it does not.
  public func presence(of party: Handle<Party>) -> Participation.Presence? {
    participations(of: party).filter(\.takesPart).map(\.presence).max()
  }
}

extension Snapshot {
  /// Who takes part in a mechanism.
  func parties(in mechanism: Handle<Mechanism>, of catalog: Catalog) -> RecordSet<Party> {
    participations(in: mechanism).reduce(into: RecordSet(capacity: catalog.parties.count)) { set, participation in
      if participation.takesPart { set.insert(participation.party) }
    }
  }

  /// Whether any state, territory, economy or organization is known or presumed to take part in a mechanism.
  func namesParties(of mechanism: Handle<Mechanism>, in catalog: Catalog) -> Bool {
    participations(in: mechanism).contains { $0.takesPart && catalog.parties[$0.party].kind != .group }
  }
}
