import MechanismCatalog

extension Words {
  /// What sort of contradiction it is.
  public static func sort(of contradiction: Contradiction) -> String {
    switch contradiction {
    case .listLength: "lists that are not as long as they say"
    case .claims(let claims): "claims: \(of(claims.attribute))"
    case .lists: "two lists of one year that differ"
    case .membership: "member and not a member"
    case .eventDate: "dates of an event"
    case .outputDate: "dates of an output"
    case .noted(let conflict): conflict.isGap ? "gaps: not known, noted by a reader" : "noted by a reader"
    }
  }
}
