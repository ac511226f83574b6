/// What differs in a mechanism between two years, each seen by the rule of `Snapshot`.
public struct YearDifference: Sendable {
  public let mechanism: Handle<Mechanism>
  public let from: Int
  public let to: Int
  /// What the two years rest on.
  public let evidence: YearEvidence
  /// At most one for each party, by name; empty where nothing differs, which may be because nothing is known.
  public let changes: [MembershipChange]
  public let focus: FocusDifference
  /// Who held the chair, or held it with others, in the earlier year.
  public let chairsBefore: [Participation]
  public let chairsAfter: [Participation]

  /// Two years of one catalog; they are taken in the order of time. O(rows and statements of the mechanism).
  public init(_ mechanism: Handle<Mechanism>, _ one: Links, _ other: Links) {
    let (earlier, later) = one.snapshot.year <= other.snapshot.year ? (one, other) : (other, one)
    let rule = ChangeRule(mechanism, earlier, later)
    self.mechanism = mechanism
    (from, to) = (earlier.snapshot.year, later.snapshot.year)
    evidence = rule.evidence
    let before = earlier.snapshot.participations(in: mechanism)
    let after = later.snapshot.participations(in: mechanism)
    changes = YearDifference.changes(rule, before, after, rank: earlier.catalog.partyRank)
    focus = FocusDifference(mechanism, from: from, to: to, earlier.catalog)
    chairsBefore = before.filter(\.holdsChair)
    chairsAfter = after.filter(\.holdsChair)
  }

  private static func changes(
    _ rule: ChangeRule, _ before: ArraySlice<Participation>, _ after: ArraySlice<Participation>, rank: [Int32]
  ) -> [MembershipChange] {
    let was = Dictionary(before.map { ($0.party, $0) }) { first, _ in first }
    let now = Dictionary(after.map { ($0.party, $0) }) { first, _ in first }
    return Set(was.keys).union(now.keys).sorted { rank[Int($0.index)] < rank[Int($1.index)] }
      .compactMap { rule.change(of: $0, was[$0], now[$0]) }
  }

  /// The changes of one kind, by the party's name.
  public func changes(_ kind: MembershipChange.Kind) -> [MembershipChange] { changes.filter { $0.kind == kind } }

  /// Whether other parties hold the chair.
  public var hasChairChanged: Bool { Set(chairsBefore.map(\.party)) != Set(chairsAfter.map(\.party)) }
}

extension Participation {
  fileprivate var holdsChair: Bool { !roles.isDisjoint(with: .offices) }
}
