import UnicodeText

/// The values that a field can take, by the beginnings of the words of their names.
struct CompletionValues {
  private let field: QueryField
  private let tables: QueryTables
  private var catalog: Catalog { tables.catalog }

  init(_ field: QueryField, _ tables: QueryTables) {
    self.field = field
    self.tables = tables
  }

  struct Candidate {
    let name: String
    let meaning: FieldTerm.Meaning

    func term(_ field: QueryField) -> FieldTerm {
      FieldTerm(field: field, values: [FieldTerm.Value(text: name, meaning: meaning)])
    }

    /// What is to be typed. O(records) for a name.
    func value(_ field: QueryField, _ tables: QueryTables) -> String {
      guard case .topic(let topic) = meaning else { return name }
      return tables.catalog.queryValue(topic, among: CompletionValues.scopes(field, tables.kind))
    }
  }

  /// In the order of their names. O(names).
  func beginning(with typed: String) -> [Candidate] {
    let words = typed.split(separator: " ").map { Folding.fold($0) }.filter { !$0.isEmpty }
    return all(words).sorted { Folding.fold($0.name).lexicographicallyPrecedes(Folding.fold($1.name)) }
  }

  private func all(_ words: [[UInt8]]) -> [Candidate] {
    switch field.values(of: tables.kind) {
    case .names, .nameOrText: names(words)
    case .words:
      QueryVocabulary(kind: tables.kind, catalog: catalog).words(field)
        .filter { fits(words, Folding.fold($0) + [SearchTable.nameEnd]) }
        .map { Candidate(name: WordChoice.shown($0), meaning: .word($0)) }
    case .text: field == .place ? places(words) : field == .standing ? standings(words) : []
    case .dates, .number, .year, .letters: []
    }
  }

  static func scopes(_ field: QueryField, _ kind: RecordKind) -> [NameLookup.Scope] {
    switch field.values(of: kind) {
    case .names(let scopes): scopes
    case .nameOrText: [.mechanism, .party]
    default: []
    }
  }

  /// A body with two sides is offered once, as the side that the field takes first.
  private func names(_ words: [[UInt8]]) -> [Candidate] {
    let scopes = CompletionValues.scopes(field, tables.kind)
    return scopes.flatMap { scope -> [Candidate] in
      let table = catalog.search.table(scope)
      return (0..<table.count).filter { fits(words, table.names(row: $0)) }.map(scope.topic)
        .filter { scope == scopes.first || !Body($0, catalog).hasTwoSides }
        .map { Candidate(name: catalog.queryName($0), meaning: .topic($0)) }
    }
  }

  /// The cities of events, and the countries that they lie in.
  private func places(_ words: [[UInt8]]) -> [Candidate] {
    var seen: Set<String> = []
    return catalog.eventStatements.flatMap { statement -> [String] in
      let parts = statement.place.string.split(separator: ",").map { String($0.drop { $0 == " " }) }
      let country = parts.last.flatMap { catalog.party(id: $0) }.map { catalog.parties[$0].name.string }
      return (country == nil ? parts : Array(parts.dropLast())) + (country.map { [$0] } ?? [])
    }.filter { seen.insert($0).inserted && fits(words, Folding.fold($0) + [SearchTable.nameEnd]) }
      .map { Candidate(name: $0, meaning: .text(Folding.fold($0))) }
  }

  private func standings(_ words: [[UInt8]]) -> [Candidate] {
    StandingWord.allCases.map { Candidate(name: $0.rawValue, meaning: .text(Folding.fold($0.rawValue))) }
      .filter { fits(words, Folding.fold($0.name) + [SearchTable.nameEnd]) }
  }

  private func fits(_ words: [[UInt8]], _ names: some Collection<UInt8>) -> Bool {
    NameMatch.rank(of: words, in: ArraySlice(names)).map { $0 <= 4 } ?? false
  }
}
