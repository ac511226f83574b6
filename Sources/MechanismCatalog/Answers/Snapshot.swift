/// Who is in what as of one year, both ways.
///
/// The rule, for a mechanism and a year: a row with dates of its own counts where the year lies within them, and
/// overrides lists for that party and role; of the complete lists, the newest one of that year or earlier counts, and
/// what is not in a complete list adds to it unless it is older than that list; before the first list, the members of
/// the first list are presumed, and counted apart, but for those derived, inferred or unconfirmed; before its founding a mechanism has none. Attendance never counts.
/// What shows no date is of the time when its page was seen, see `DatedStatement`; offices pass on, see `Offices`.
public struct Snapshot: Sendable {
  /// The year that is shown.
  public let year: Int
  /// All participations, by mechanism and then by the party's name.
  public let participations: [Participation]
  private let ofMechanism: [Range<Int32>]
  private let ofParty: Adjacency<Party, Participation>
  private let memberCounts: [Int32]
  private let presumedCounts: [Int32]
  private let doubtfulCounts: [Int32]
  private let mechanismCounts: [Int32]

  /// O(memberships).
  public init(_ catalog: Catalog, year: Int) {
    self.year = year
    var all: [Participation] = []
    all.reserveCapacity(catalog.memberships.count)
    var ranges: [Range<Int32>] = []
    ranges.reserveCapacity(catalog.mechanisms.count)
    var counter = ParticipationCounter(catalog, year: year)
    let rank = catalog.partyRank
    for mechanism in catalog.mechanisms.handles {
      let start = Int32(all.count)
      all += counter.participations(in: mechanism).sorted { rank[Int($0.party.index)] < rank[Int($1.party.index)] }
      ranges.append(start..<Int32(all.count))
    }
    participations = all
    ofMechanism = ranges
    func counts(_ isMeant: (Participation) -> Bool) -> [Int32] {
      ranges.map { range in
        Int32(
          all[Int(range.lowerBound)..<Int(range.upperBound)].count {
            $0.takesPart && isMeant($0) && catalog.parties[$0.party].kind.isCounted
          })
      }
    }
    memberCounts = counts { $0.presence != .presumed }
    presumedCounts = counts { $0.presence == .presumed }
    doubtfulCounts = counts { $0.presence.doubt != nil }
    var mechanismCounts = [Int32](repeating: 0, count: catalog.parties.count)
    for participation in all where participation.takesPart { mechanismCounts[Int(participation.party.index)] += 1 }
    self.mechanismCounts = mechanismCounts
    ofParty = Adjacency(count: catalog.parties.count, all) { $0.party }
  }

  /// Who is in a mechanism, by name.
  public func participations(in mechanism: Handle<Mechanism>) -> ArraySlice<Participation> {
    let range = ofMechanism[Int(mechanism.index)]
    return participations[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// What a party is in, in the order of the table of mechanisms.
  public func participations(of party: Handle<Party>) -> [Participation] {
    ofParty[party].map { participations[$0] }
  }

  /// How many states, territories and economies take part in a mechanism; groups and organizations do not count, and
  /// presumed members count apart.
  public func memberCount(of mechanism: Handle<Mechanism>) -> Int { Int(memberCounts[Int(mechanism.index)]) }

  /// How many states, territories and economies are presumed to take part, because the first list names them.
  public func presumedCount(of mechanism: Handle<Mechanism>) -> Int { Int(presumedCounts[Int(mechanism.index)]) }

  /// How many of `memberCount` no source names one by one: derived, inferred or unconfirmed.
  public func doubtfulCount(of mechanism: Handle<Mechanism>) -> Int { Int(doubtfulCounts[Int(mechanism.index)]) }

  /// How many mechanisms a party takes part in.
  public func mechanismCount(of party: Handle<Party>) -> Int { Int(mechanismCounts[Int(party.index)]) }
}

extension PartyKind {
  /// Whether a party of this kind counts among the members of a mechanism.
  public var isCounted: Bool {
    switch self {
    case .state, .territory, .economy: true
    case .organization, .group: false
    }
  }
}
