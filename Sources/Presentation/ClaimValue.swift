import MechanismCatalog

/// The value of a claim as it is shown.
enum ClaimValue {
  /// A kind in plain words; an id that stands for a mechanism or a party by its name; else as it stands.
  static func words(_ claim: Claim, _ catalog: Catalog) -> String {
    let text = claim.value.string
    switch claim.attribute {
    case .kind: return Words.plain(text)
    case .initiator, .secretariat, .formalTie, .chairing:
      return claim.value.items.map { item in
        // "pif (close cooperation)": what stands in brackets says how.
        let parts = item.string.split(separator: " (", maxSplits: 1)
        let rest = parts.count > 1 ? " (\(parts[1])" : ""
        return Words.name(ofID: parts.first.map(String.init) ?? "", catalog) + rest
      }.joined(separator: ", ")
    default: return text
    }
  }
}

extension Words {
  /// What an id of any table stands for, by its name; what is no id stays as it is.
  static func name(ofID id: String, _ catalog: Catalog) -> String {
    catalog.entity(id: id).map { RelationLines.name($0, catalog) } ?? id
  }
}
