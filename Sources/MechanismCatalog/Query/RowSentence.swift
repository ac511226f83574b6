/// The words of terms that hold on one row of memberships: "of which one statement names Italy as observer".
struct RowSentence {
  let sentence: QuerySentence
  let terms: [FieldTerm]

  func clause(_ isNegated: Bool) -> Clause {
    let says = "\(isNegated ? "no" : "one") statement\(bySource) names"
    switch sentence.kind {
    case .mechanisms: return Clause("of which", "\(says) \(party)\(mechanism)\(role)\(time)")
    case .members: return Clause("that", "\(says)\(isParty ? " as \(party)," : "")\(role)\(mechanism)\(time)")
    default:
      let one = "one statement\(bySource) names \(party)\(mechanism)\(role)\(time)"
      return sentence.linked("\(isNegated ? "no " : "")mechanisms of which \(one)", "")
    }
  }

  /// The names that the values of some fields stand for, all terms of one row together.
  private func names(_ fields: [QueryField], _ isMeant: (FieldTerm.Meaning) -> Bool = { _ in true }) -> [String] {
    terms.filter { fields.contains($0.field) }.compactMap { term in
      let values = term.values.filter { isMeant($0.meaning) }
      return values.isEmpty ? nil : NameList(any: values.map(sentence.name)).text
    }
  }

  private var parties: [String] {
    names([.party, .member, .observer, .chair]) { if case .topic(.party) = $0 { true } else { false } }
  }

  private var mechanisms: [String] {
    names([.party, .member, .observer, .chair, .in]) { if case .topic(.mechanism) = $0 { true } else { false } }
  }

  private var isParty: Bool { !parties.isEmpty }
  private var party: String { isParty ? WordList.joined(parties, by: "and") : "a party" }
  private var mechanism: String { mechanisms.isEmpty ? "" : " in \(WordList.joined(mechanisms, by: "and"))" }

  /// The roles that are asked for, then what the statement rests on.
  private var role: String {
    var roles = names([.role]) + terms.compactMap { $0.field.roleWords }
    if roles.isEmpty, !isParty, !mechanisms.isEmpty { roles = ["one that takes part"] }
    let basis = names([.basis])
    return (roles.isEmpty ? "" : " as \(WordList.joined(roles, by: "and"))")
      + (basis.isEmpty ? "" : ", \(WordList.joined(basis, by: "and"))")
  }

  private var time: String { names([.date]).map { " \($0)" }.joined(separator: " and") }
  private var bySource: String {
    let sources = names([.source])
    return sources.isEmpty ? "" : " of \(WordList.joined(sources, by: "and"))"
  }
}

extension QueryField {
  /// The role that a field on parties asks for without naming it.
  fileprivate var roleWords: String? {
    switch self {
    case .member: "one that takes part"
    case .observer: "one that is near"
    case .chair: "chair or co-chair"
    default: nil
    }
  }
}
