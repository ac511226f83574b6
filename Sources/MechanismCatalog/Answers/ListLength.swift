/// A list's stated number beside what the list names.
public struct ListLength {
  public let list: MemberList
  /// How many parties it names, by kind.
  public let named: [PartyKind: Int]

  /// O(memberships of its mechanism).
  public init(_ handle: Handle<MemberList>, _ catalog: Catalog) {
    list = catalog.lists[handle]
    var named: [PartyKind: Int] = [:]
    for row in catalog.membershipsOfMechanism[list.mechanism] where catalog.memberships[row].list == handle {
      named[catalog.parties[catalog.memberships[row].party].kind, default: 0] += 1
    }
    self.named = named
  }

  /// How many names the list has in the unit that its stated number counts.
  public var comparable: Int {
    switch list.counts {
    case .states: named[.state, default: 0]
    case .governments: named.filter(\.key.isCounted).values.reduce(0, +)
    case .parties, nil: named.values.reduce(0, +)
    }
  }

  /// Whether a list that claims to be whole is longer or shorter than its own number says.
  public var disagrees: Bool {
    guard list.completeness == .yes, let stated = list.statedCount else { return false }
    return stated != comparable
  }
}
