import MechanismCatalog

/// A list's stated number beside what the list names.
public struct ListCount {
  private let list: MemberList
  /// The parties that it names, by kind.
  private let named: [PartyKind: Int]

  public init(_ handle: Handle<MemberList>, _ catalog: Catalog) {
    list = catalog.lists[handle]
    var named: [PartyKind: Int] = [:]
    for row in catalog.membershipsOfMechanism[list.mechanism] where catalog.memberships[row].list == handle {
      named[catalog.parties[catalog.memberships[row].party].kind, default: 0] += 1
    }
    self.named = named
  }

  /// How many names the list has in the unit that its stated number counts.
  private var comparable: Int {
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

  /// "32 states stated; named: 31 states, 2 territories".
  public var words: String {
    let stated = list.statedCount.map {
      "\($0) \(list.counts?.rawValue ?? "") stated".split(separator: " ").joined(separator: " ")
    }
    let kinds = PartyKind.allCases.compactMap { kind in
      named[kind].map {
        Words.count(
          $0, kind.rawValue, plural: kind == .territory ? "territories" : kind == .economy ? "economies" : nil)
      }
    }
    let names = kinds.isEmpty ? "none named" : "named: \(kinds.joined(separator: ", "))"
    let note = disagrees ? " (does not add up)" : list.completeness == .no ? " (examples only)" : ""
    return [stated, names].compactMap(\.self).joined(separator: "; ") + note
  }
}
