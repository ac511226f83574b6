/// What a term says of records of one kind by what they are themselves, behind the noun.
struct OwnWords {
  let kind: RecordKind

  func clause(_ field: QueryField, _ names: NameList, _ isNegated: Bool) -> Clause {
    kind == .members ? party(field, names.text, isNegated) : record(field, names.text, isNegated)
  }

  private func party(_ field: QueryField, _ text: String, _ isNegated: Bool) -> Clause {
    let not = isNegated ? "not " : ""
    let (are, have) = (isNegated ? "are not" : "are", isNegated ? "do not have" : "have")
    return switch field {
    case .in, .member: Clause("that", "\(isNegated ? "do not take" : "take") part in \(text)")
    case .observer: Clause("that", "\(are) observers, partners or the like of \(text)")
    case .party: Clause("that", "\(isNegated ? "have no" : "have a") role in \(text)")
    case .chair: Clause("that", "\(isNegated ? "do not chair" : "chair") \(text)")
    case .secretariat: Clause("that", "\(are) the secretariat of \(text)")
    case .host: Clause("that", isNegated ? "are not said to host \(text)" : "host or hosted \(text)")
    case .role where text == QueryVocabulary.anyRole: Clause("that", "\(isNegated ? "have no" : "have some") role")
    case .role: Clause("that", "\(have) the role of \(text)")
    case .kind: Clause("", "\(not)of the kind \(text)")
    case .region: Clause("that", "\(are) of \(text)")
    case .source: Clause("that", "\(isNegated ? "no row of \(text) names" : "\(text) names")")
    case .basis: Clause("that", "\(are) \(text) somewhere")
    case .count: Clause("that", "\(isNegated ? "do not take" : "take") part in \(text) mechanisms")
    default: Clause("", not + text)
    }
  }

  private func record(_ field: QueryField, _ text: String, _ isNegated: Bool) -> Clause {
    let not = isNegated ? "not " : ""
    return switch field {
    case .focus: Clause("", "\(not)within \(text)")
    case .host: Clause("", "\(not)hosted by \(text)")
    case .place: Clause("", "\(not)in \(text)")
    case .kind: Clause("", "\(not)of the kind \(text)")
    case .status: Clause("", "\(not)\(text)")
    case .role: Clause("", "\(not)of parties as \(text)")
    case .source:
      Clause("", kind == .sources ? "\(isNegated ? "other than " : "")\(text)" : "\(not)by the word of \(text)")
    case .basis: Clause("", not + text)
    case .date: Clause("", "\(not)\(dateVerb)\(text)")
    case .count: Clause("", kind == .focus ? "\(not)of \(text) mechanisms" : "\(not)stating \(text) parties")
    case .conflict:
      Clause(
        "that",
        "sources \(MechanismWords.contradict(text, isNegated) == "contradict" ? "date" : "do not date") differently")
    default: Clause("", not + text)
    }
  }

  /// What a date says of a record, before "in 2003".
  private var dateVerb: String {
    switch kind {
    case .events: "dated "
    case .outputs: "adopted "
    case .relations: "since a day "
    case .sources: "published "
    case .conflicts: "with a statement "
    case .lists: "as they were "
    case .mechanisms, .members, .focus: ""
    }
  }
}
