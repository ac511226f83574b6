/// What differs for a party between two years: the mechanisms that it is in only in one of them, or otherwise.
public struct PartyYearDifference: Sendable {
  public let party: Handle<Party>
  public let from: Int
  public let to: Int
  /// At most one for each mechanism, by its founding, with the care of `YearDifference`.
  public let changes: [MembershipChange]
  /// What it took part in that ended in between, by founding.
  public let ended: [Handle<Mechanism>]

  /// Two years of one catalog; they are taken in the order of time. O(rows of the mechanisms that the party is in).
  public init(_ party: Handle<Party>, _ one: Links, _ other: Links) {
    let (earlier, later) = one.snapshot.year <= other.snapshot.year ? (one, other) : (other, one)
    let catalog = earlier.catalog
    let (from, to) = (earlier.snapshot.year, later.snapshot.year)
    (self.party, self.from, self.to) = (party, from, to)
    let before = earlier.snapshot.participations(of: party)
    let was = Dictionary(before.map { ($0.mechanism, $0) }) { first, _ in first }
    let now = Dictionary(later.snapshot.participations(of: party).map { ($0.mechanism, $0) }) { first, _ in first }
    changes = catalog.byFounding(Set(was.keys).union(now.keys)).compactMap { mechanism in
      ChangeRule(mechanism, earlier, later).change(of: party, was[mechanism], now[mechanism])
    }
    ended = catalog.byFounding(before.filter(\.takesPart).map(\.mechanism)).filter {
      catalog.isAlive($0, in: from) && !catalog.isAlive($0, in: to)
    }
  }

  /// The changes of one kind, by the mechanism's founding.
  public func changes(_ kind: MembershipChange.Kind) -> [MembershipChange] { changes.filter { $0.kind == kind } }
}
