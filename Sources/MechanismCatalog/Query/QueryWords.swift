/// A query read back in words, to stand behind the noun of its records: "in which Thailand and Indonesia take part,
/// that work on Labour migration". Every part says what it means, so that nobody can take it otherwise.
public enum QueryWords {
  /// Empty for everything; the year of `asof:` is left to the caller. O(terms).
  public static func sentence(_ query: Query, of kind: RecordKind, _ catalog: Catalog) -> String {
    QuerySentence(kind: kind, catalog: catalog).words(query)
  }
}

/// The words of one query.
struct QuerySentence {
  let kind: RecordKind
  let catalog: Catalog

  func words(_ query: Query) -> String {
    if case .or(let queries) = query { return alternatives(queries, isNegated: false) }
    return Clause.all(clauses(query, isNegated: false))
  }

  /// Clauses that all hold. What is negated is said of each part (De Morgan), so that no "not" stands before several.
  private func clauses(_ query: Query, isNegated: Bool) -> [Clause] {
    switch query {
    case .all: isNegated ? [Clause("", "none at all")] : []
    case .not(.term(let term)) where !isNegated && term.leavesOut(of: kind):
      [Clause("", "without counting \(NameList(any: term.values.map(name)).text) memberships")]
    case .not(let query): clauses(query, isNegated: !isNegated)
    case .and(let queries): isNegated ? [either(queries, isNegated)] : all(queries)
    case .or(let queries): isNegated ? queries.flatMap { clauses($0, isNegated: true) } : [either(queries, isNegated)]
    case .word(let word): [wordClause(word.place, .init(any: [quoted(word)]), isNegated)]
    case .term(let term): term.field == .asof ? [] : [clause(term, isNegated)]
    case .row(let terms): [RowSentence(sentence: self, terms: terms).clause(isNegated)]
    }
  }

  /// One clause of alternatives.
  private func either(_ queries: [Query], _ isNegated: Bool) -> Clause {
    Clause("", "(\(alternatives(queries, isNegated: isNegated)))")
  }

  private func alternatives(_ queries: [Query], isNegated: Bool) -> String {
    queries.map { query -> String in
      let parts = clauses(query, isNegated: isNegated)
      let text = Clause.all(parts)
      return parts.isEmpty ? "all" : parts.count > 1 ? "(\(text))" : text
    }.joined(separator: " or ")
  }

  /// The clauses of terms that all hold, those that ask the same of several names in one.
  private func all(_ queries: [Query]) -> [Clause] {
    var done: Set<Int> = []
    return queries.indices.flatMap { index -> [Clause] in
      if done.contains(index) { return [] }
      let alike = queries.indices.filter { $0 >= index && isAlike(queries[index], queries[$0]) }
      if alike.count < 2 { return clauses(queries[index], isNegated: false) }
      done.formUnion(alike)
      return [joint(alike.map { queries[$0] })]
    }
  }

  private func isAlike(_ left: Query, _ right: Query) -> Bool {
    switch (left, right) {
    case (.word(let left), .word(let right)): left.place == right.place
    case (.term(let left), .term(let right)):
      left.field == right.field && left.field.joinsNames && left.values.count == 1 && right.values.count == 1
        && isOwn(left) == isOwn(right) && (isOwn(left) || kind == .mechanisms)
    default: false
    }
  }

  private func joint(_ queries: [Query]) -> Clause {
    var (words, terms): ([Query.Word], [FieldTerm]) = ([], [])
    for query in queries {
      if case .word(let word) = query { words.append(word) }
      if case .term(let term) = query { terms.append(term) }
    }
    if let word = words.first { return wordClause(word.place, NameList(all: words.map(quoted)), false) }
    return clause(terms[0], NameList(all: terms.flatMap { $0.values.map(name) }), false)
  }

  private func isOwn(_ term: FieldTerm) -> Bool { term.field.isOwn(of: kind, term.values.first?.meaning) }

  // MARK: One term

  /// A term of parties may name mechanisms, in which they are, beside parties, whose mechanisms are meant: two clauses.
  private func clause(_ term: FieldTerm, _ isNegated: Bool) -> Clause {
    let own = term.values.filter { term.field.isOwn(of: kind, $0.meaning) }
    if own.isEmpty || own.count == term.values.count {
      return clause(term, NameList(any: term.values.map(name)), isNegated)
    }
    let others = term.values.filter { !term.field.isOwn(of: kind, $0.meaning) }
    let parts = [own, others].map { Query.term(FieldTerm(field: term.field, values: $0)) }
    return isNegated
      ? Clause("", Clause.all(parts.flatMap { clauses($0, isNegated: true) })) : either(parts, isNegated)
  }

  private func clause(_ term: FieldTerm, _ names: NameList, _ isNegated: Bool) -> Clause {
    if isOwn(term) { return OwnWords(kind: kind).clause(term.field, names, isNegated) }
    if kind == .mechanisms { return MechanismWords.clause(term, names, isNegated) }
    if term.field == .in { return linked(names.text, isNegated ? "not " : "") }
    let inner = MechanismWords.clause(term, names, false)
    return linked("\(isNegated ? "no " : "")mechanisms \(inner.text)", "")
  }

  /// A clause on the mechanisms that the records are linked to.
  func linked(_ mechanisms: String, _ sign: String) -> Clause {
    switch kind {
    case .members: Clause("that", sign.isEmpty ? "take part in \(mechanisms)" : "do not take part in \(mechanisms)")
    case .sources: Clause("that", sign.isEmpty ? "speak of \(mechanisms)" : "do not speak of \(mechanisms)")
    default: Clause("", "\(sign)of \(mechanisms)")
    }
  }

  private func wordClause(_ place: Query.Word.Place, _ names: NameList, _ isNegated: Bool) -> Clause {
    let no = isNegated ? "do not " : ""
    let body =
      switch place {
      case .anywhere: "\(no)hold \(names.text)"
      case .beginning: "\(no)begin with \(names.text)"
      case .end: "\(no)end with \(names.text)"
      case .whole: isNegated ? "are not \(names.text)" : "are \(names.text)"
      case .letters: "\(no)hold the letters \(names.text) in order"
      }
    return Clause(kind == .sources ? "whose titles" : "whose names", body)
  }

  private func quoted(_ word: Query.Word) -> String { "\u{201C}\(word.text)\u{201D}" }
}

extension QueryField {
  /// Whether several names of it read well in one clause.
  fileprivate var joinsNames: Bool {
    switch self {
    case .member, .observer, .party, .in, .chair, .secretariat, .host, .focus, .region, .tie: true
    default: false
    }
  }
}
