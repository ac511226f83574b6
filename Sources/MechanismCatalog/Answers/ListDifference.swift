/// Two complete lists of one role and one year that do not name the same parties.
public struct ListDifference {
  public let first: Handle<MemberList>
  public let second: Handle<MemberList>
  public let onlyInFirst: [Handle<Party>]
  public let onlyInSecond: [Handle<Party>]
}

/// One source's word that a party is a member beside another's that at the same time it is not.
public struct ContestedMembership {
  public let member: Handle<Membership>
  public let nonMember: Handle<Membership>
}

extension Catalog {
  /// The pairs of complete lists of members that contradict each other. Lists without names and those of who was
  /// present at an event do not.
  public func differingLists(_ mechanism: Handle<Mechanism>) -> [ListDifference] {
    let lists = listsOfMechanism[mechanism].filter { self.lists[$0].isWholeOfAYear }
    let names = lists.map { parties(on: $0) }
    var differences: [ListDifference] = []
    for left in lists.indices {
      for right in lists.indices where right > left {
        let (first, second) = (self.lists[lists[left]], self.lists[lists[right]])
        guard first.mustAgree(with: second), !names[left].isEmpty, !names[right].isEmpty,
          Set(names[left]) != Set(names[right])
        else { continue }
        differences.append(
          ListDifference(
            first: lists[left], second: lists[right],
            onlyInFirst: names[left].filter { !names[right].contains($0) },
            onlyInSecond: names[right].filter { !names[left].contains($0) }))
      }
    }
    return differences
  }

  /// The parties that a list names, each once, in table order.
  public func parties(on list: Handle<MemberList>) -> [Handle<Party>] {
    var parties: [Handle<Party>] = []
    for row in membershipsOfMechanism[lists[list].mechanism].map({ memberships[$0] }) where row.list == list {
      if !parties.contains(row.party) { parties.append(row.party) }
    }
    return parties
  }

  /// Who is said to take part and not to be a member in one year, or at overlapping dates.
  public func contestedMemberships(_ mechanism: Handle<Mechanism>) -> [ContestedMembership] {
    let rows = membershipsOfMechanism[mechanism]
    return rows.filter { memberships[$0].role == .nonMember }.flatMap { denial in
      rows.filter { memberships[$0].contradicts(memberships[denial]) }
        .map { ContestedMembership(member: $0, nonMember: denial) }
    }
  }
}

extension MemberList {
  /// Whether it claims to name all that have its role in some year; who was present at an event is no such claim.
  fileprivate var isWholeOfAYear: Bool { completeness == .yes && event.isEmpty && time != nil }

  /// Whether both claim to name all of one role in one year, so that they contradict each other where they differ.
  func mustAgree(with other: MemberList) -> Bool {
    isWholeOfAYear && other.isWholeOfAYear && role == other.role && time?.year == other.time?.year
  }
}

extension Membership {
  fileprivate func contradicts(_ denial: Membership) -> Bool {
    guard party == denial.party, role.group == .takesPart, basis != .attended, let mine = days, let its = denial.days
    else { return false }
    return mine.overlaps(its)
  }

  /// The days that the row speaks of: its own dates, else the year of its statement.
  private var days: ClosedRange<Int32>? {
    if hasOwnDates {
      let (first, last) = (from?.firstDay ?? .min, to?.lastDay ?? .max)
      return first <= last ? first...last : nil
    }
    return time.map { Int32($0.year) * 10_000 + 101...Int32($0.lastYear) * 10_000 + 1231 }
  }
}
