import MechanismCatalog

/// A list's stated number beside what the list names, in words.
public struct ListCount {
  private let length: ListLength

  public init(_ handle: Handle<MemberList>, _ catalog: Catalog) {
    length = ListLength(handle, catalog)
  }

  /// "32 states stated; named: 31 states, 2 territories".
  public var words: String {
    let note = length.disagrees ? " (does not add up)" : length.list.completeness == .no ? " (examples only)" : ""
    return [stated, named].compactMap(\.self).joined(separator: "; ") + note
  }

  /// "32 states stated"; nil where the source states no number.
  var stated: String? {
    length.list.statedCount.map {
      "\($0) \(length.list.counts?.rawValue ?? "") stated".split(separator: " ").joined(separator: " ")
    }
  }

  /// "named: 31 states, 2 territories".
  var named: String {
    let kinds = PartyKind.allCases.compactMap { kind in
      length.named[kind].map {
        Words.count(
          $0, kind.rawValue, plural: kind == .territory ? "territories" : kind == .economy ? "economies" : nil)
      }
    }
    return kinds.isEmpty ? "none named" : "named: \(kinds.joined(separator: ", "))"
  }
}
