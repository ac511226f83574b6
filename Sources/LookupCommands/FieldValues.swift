import MechanismCatalog

/// The words that fields of queries take where the data package allows no others (`enum` constraints).
enum FieldValues {
  /// Entries of what they are of, and the words as they are typed; empty for a field that takes names, ranges or any
  /// words.
  static func entries(_ field: String) -> [(String, String)] {
    switch field {
    case "role": [("Values", typed(Role.self))]
    case "basis": [("Values", typed(Basis.self))]
    case "scope": [("Values", typed(Scope.self))]
    case "standing": [("Values", "\(typed(StandingWord.self)); or other words of a source")]
    case "status": [("Values", typed(EventStatus.self))]
    case "conflict": [("Values", "yes, no")]
    case "kind":
      [
        ("Of mechanisms", typed(MechanismKind.self)), ("Of members", typed(PartyKind.self)),
        ("Of relations", typed(RelationKind.self)),
        ("Of other records", "as the data have them: Tab completes them in the browser and in shells"),
      ]
    default: []
    }
  }

  /// With hyphens, which queries take for the underscores of the tables.
  private static func typed<Value: RawRepresentable<String> & CaseIterable>(_ values: Value.Type) -> String {
    values.allCases.map { String($0.rawValue.map { $0 == "_" ? "-" : $0 }) }.joined(separator: ", ")
  }
}
