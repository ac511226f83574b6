/// What a term says of mechanisms, behind the noun.
enum MechanismWords {
  static func clause(_ term: FieldTerm, _ names: NameList, _ isNegated: Bool) -> Clause {
    switch term.field {
    case .member, .observer, .party, .chair, .secretariat, .host: parties(term.field, names, isNegated)
    case .date, .established, .ended, .existed: time(term.field, names, isNegated)
    case .standing: standing(term, names, isNegated)
    default: attribute(term.field, names, isNegated)
    }
  }

  /// A word of the vocabulary is the standing itself; other words are held by what a source says of it.
  private static func standing(_ term: FieldTerm, _ names: NameList, _ isNegated: Bool) -> Clause {
    let areWords = term.values.allSatisfy { value in
      if case .text(let text) = value.meaning { StandingWord(folded: text) != nil } else { false }
    }
    let verb = areWords ? (isNegated ? "is not" : "is") : isNegated ? "does not hold" : "holds"
    return Clause("whose standing", "\(verb) \(names.text)")
  }

  private static func parties(_ field: QueryField, _ names: NameList, _ isNegated: Bool) -> Clause {
    let (yes, no): ((String, String), (String, String)) =
      switch field {
      case .member: (("takes part", "take part"), ("does not take part", "do not take part"))
      case .observer:
        (
          ("is an observer, partner or the like", "are observers, partners or the like"),
          ("is no observer, partner or the like", "are no observers, partners or the like")
        )
      case .party: (("has a role", "have a role"), ("has no role", "have no role"))
      case .chair: (("chairs", "chair"), ("does not chair", "do not chair"))
      case .secretariat:
        (("is the secretariat", "are the secretariat"), ("is not the secretariat", "are not the secretariat"))
      default: (("hosts or hosted", "host or hosted"), ("is not said to host", "are not said to host"))
      }
    let verb = isNegated ? no : yes
    return Clause(lead(field), names.verb(verb.0, verb.1))
  }

  private static func lead(_ field: QueryField) -> String {
    switch field {
    case .chair, .host: "that"
    case .secretariat: "of which"
    default: "in which"
    }
  }

  private static func time(_ field: QueryField, _ names: NameList, _ isNegated: Bool) -> Clause {
    switch field {
    case .established: Clause("", (isNegated ? "not known to be founded " : "founded ") + names.text)
    case .ended: Clause("", (isNegated ? "not known to have ended " : "that ended ") + names.text)
    case .existed: Clause("", (isNegated ? "not known to have existed " : "that existed ") + names.text)
    default:
      Clause(
        "", isNegated ? "not founded and without an event \(names.text)" : "founded or with an event \(names.text)")
    }
  }

  private static func attribute(_ field: QueryField, _ names: NameList, _ isNegated: Bool) -> Clause {
    let (text, not) = (names.text, isNegated ? "not " : "")
    let with = isNegated ? "without" : "with"
    return switch field {
    case .role: Clause(with, "a party as \(text)")
    case .in: Clause("that", "are \(not)part of \(text)")
    case .focus: Clause("that", "\(isNegated ? "do not work" : "work") on \(text)")
    case .place: Clause(with, "a meeting or seat in \(text)")
    case .kind: Clause("", "\(not)of the kind \(text)")
    case .scope: Clause("", "\(not)of \(text) scope")
    case .region: Clause("that", "are \(not)of \(text)")
    case .source: Clause("of which", "\(text) \(isNegated ? "does not speak" : "speaks")")
    case .basis: Clause(with, "a membership or claim that is \(text)")
    case .tie: Clause("", "\(not)formally tied to \(text)")
    case .count: Clause("", "\(not)with \(text) members")
    case .conflict: Clause("on which", "sources \(contradict(text, isNegated)) each other")
    default: Clause("", not + text)
    }
  }

  /// `conflict:no` is that they do not.
  static func contradict(_ text: String, _ isNegated: Bool) -> String {
    (text == "yes") != isNegated ? "contradict" : "do not contradict"
  }
}
