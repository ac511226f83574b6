import MechanismCatalog

/// A list's stated number beside what the list names, in words.
public struct ListCount {
  private let length: ListLength

  public init(_ handle: Handle<MemberList>, _ catalog: Catalog) {
    length = ListLength(handle, catalog)
  }

  /// "32 states stated; named: 31 states, 2 territories".
  public var words: String {
    let stated = length.list.statedCount.map {
      "\($0) \(length.list.counts?.rawValue ?? "") stated".split(separator: " ").joined(separator: " ")
    }
    let kinds = PartyKind.allCases.compactMap { kind in
      length.named[kind].map {
        Words.count(
          $0, kind.rawValue, plural: kind == .territory ? "territories" : kind == .economy ? "economies" : nil)
      }
    }
    let names = kinds.isEmpty ? "none named" : "named: \(kinds.joined(separator: ", "))"
    let note = length.disagrees ? " (does not add up)" : length.list.completeness == .no ? " (examples only)" : ""
    return [stated, names].compactMap(\.self).joined(separator: "; ") + note
  }
}
