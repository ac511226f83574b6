import MechanismCatalog

/// The value of a claim as it is shown.
enum ClaimValue {
  /// A kind in plain words; an id that stands for a mechanism or a party by its name; else as it stands.
  static func words(_ claim: Claim, _ catalog: Catalog) -> String {
    let text = claim.value.string
    switch claim.attribute {
    case .kind: return Words.plain(text)
    case .initiator, .secretariat, .formalTie, .chairing:
      return claim.value.items.map { name(of: $0.string, catalog) }.joined(separator: ", ")
    default: return text
    }
  }

  private static func name(of id: String, _ catalog: Catalog) -> String {
    catalog.mechanism(id: id).map { catalog.mechanisms[$0].name.string }
      ?? catalog.party(id: id).map { catalog.parties[$0].name.string } ?? id
  }
}
