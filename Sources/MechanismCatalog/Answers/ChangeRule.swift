/// Tells what kind of change lies between two years of one mechanism. Absence is leaving only if a source says so.
struct ChangeRule {
  private let catalog: Catalog
  private let mechanism: Handle<Mechanism>
  private let earlier: Snapshot
  private let later: Snapshot
  let evidence: YearEvidence
  private let rows: [Handle<Party>: [Handle<Membership>]]
  private let founders: Founders?

  /// O(rows of the mechanism).
  init(_ mechanism: Handle<Mechanism>, _ earlier: Links, _ later: Links) {
    catalog = earlier.catalog
    self.mechanism = mechanism
    (self.earlier, self.later) = (earlier.snapshot, later.snapshot)
    evidence = YearEvidence(mechanism, earlier, later)
    rows = Dictionary(grouping: earlier.catalog.membershipsOfMechanism[mechanism]) {
      earlier.catalog.memberships[$0].party
    }
    founders = evidence.isBeforeFounding ? Founders(mechanism, catalog, by: later.snapshot.year) : nil
  }

  /// How a party's place changed; nil where it did not, or only an office passed on.
  func change(of party: Handle<Party>, _ before: Participation?, _ after: Participation?) -> MembershipChange? {
    guard let (kind, ground) = kind(party, before, after) else { return nil }
    return MembershipChange(
      mechanism: mechanism, party: party, kind: kind, before: before, after: after, ground: ground)
  }

  private typealias Verdict = (kind: MembershipChange.Kind, ground: MembershipChange.Ground?)

  private func kind(_ party: Handle<Party>, _ before: Participation?, _ after: Participation?) -> Verdict? {
    let (was, now) = (before?.lastingRoles ?? [], after?.lastingRoles ?? [])
    switch (was.isTakingPart, now.isTakingPart) {
    case (false, true) where before?.takesPart != true: return arrival(of: party)
    case (true, false) where after?.takesPart != true: return departure(of: party)
    default:
      if was != now { return (.roleChanged, nil) }
      return was.isTakingPart && before?.presence != after?.presence ? (.presenceChanged, nil) : nil
    }
  }

  private func arrival(of party: Handle<Party>) -> Verdict {
    let founded = evidence.isBeforeFounding ? catalog.established(mechanism)?.lastYear : nil
    if let row = row(
      of: party,
      where: { row in
        guard let start = row.from?.start.map({ Int($0.year) }) else { return false }
        return start > max(earlier.year, founded ?? .min) && start <= later.year
      })
    {
      return (.joined, .row(row))
    }
    if let lists = evidence.lists(showArrivalOf: party) { return (.joined, lists) }
    switch founders?.presence(of: party) {
    case nil: return (.newlyNamed, nil)
    case .presumed: return (.presumedWithFounding, nil)
    default: return (.withFounding, nil)
    }
  }

  private func departure(of party: Handle<Party>) -> Verdict {
    if let row = row(of: party, where: { $0.hasLeft(by: later.year) && !$0.hasLeft(by: earlier.year) }) {
      return (.left, .row(row))
    }
    if let denial = denial(of: party) { return (.denied, .row(denial)) }
    if let lists = evidence.lists(showDepartureOf: party) { return (.left, lists) }
    return (.notListed, nil)
  }

  /// The first row by which a party takes part, not for a term of office, that meets a condition.
  private func row(of party: Handle<Party>, where meets: (Membership) -> Bool) -> Handle<Membership>? {
    rows[party]?.first { handle in
      let row = catalog.memberships[handle]
      return row.role.group == .takesPart && !row.role.isOffice && row.basis != .attended && meets(row)
    }
  }

  /// The row by which a party is outside in the later year but not in the earlier one.
  private func denial(of party: Handle<Party>) -> Handle<Membership>? {
    rows[party]?.first { handle in
      let row = catalog.memberships[handle]
      guard row.role.group == .outside, !row.speaks(of: earlier.year) else { return false }
      return !later.outside([row], row.role, catalog).isEmpty
    }
  }
}

extension Participation {
  /// The roles by which it takes part or is near, without those that pass from party to party.
  fileprivate var lastingRoles: RoleSet { roles.subtracting([.supporting, .offices]) }
}

extension RoleSet {
  fileprivate var isTakingPart: Bool { !isDisjoint(with: .takingPart) }
}
