import UnicodeText

/// Finds out what the values of fields stand for, for the records of one kind.
struct ValueReader {
  let kind: RecordKind
  let catalog: Catalog
  let lookup: NameLookup

  init(_ kind: RecordKind, _ catalog: Catalog) {
    self.kind = kind
    self.catalog = catalog
    lookup = NameLookup(catalog)
  }

  enum Reading {
    case meaning(FieldTerm.Meaning)
    /// Why it stands for nothing, and the value that comes nearest.
    case refused(QueryError.Reason, nearest: String?)
  }

  func read(_ text: String, _ field: QueryField) -> Reading {
    switch field.values(of: kind) {
    case .names(let scopes): name(text, field, scopes)
    case .nameOrText: nameOrText(text)
    case .words: word(text, field)
    case .text, .letters: .meaning(.text(Folding.fold(text)))
    case .dates: range(text, field, DateRange(text).map { .dates($0) }, nearest: nearestYears(text))
    case .number: number(text, field)
    case .year: year(text, field)
    }
  }

  /// What a text stands for that is a whole name and nothing less; nil where it is none.
  func exactName(_ text: String, _ field: QueryField) -> FieldTerm.Meaning? {
    switch field.values(of: kind) {
    case .names(let scopes):
      if let topic = lookup.exact(text, among: scopes) { return .topic(foremostSide(topic, scopes)) }
      return lookup.exact(text, among: otherSides(of: scopes)).flatMap { otherSide($0, scopes) }.map { .topic($0) }
    case .words:
      guard case .found(let word) = WordChoice.find(text, among: words(field)),
        Folding.fold(word) == Folding.fold(text)
      else { return nil }
      return .word(word)
    default: return nil
    }
  }

  func words(_ field: QueryField) -> [String] { QueryVocabulary(kind: kind, catalog: catalog).words(field) }

  private func word(_ text: String, _ field: QueryField) -> Reading {
    switch WordChoice.find(text, among: words(field)) {
    case .found(let word): .meaning(.word(word))
    case .ambiguous(let words):
      .refused(.ambiguousValue(field: field.rawValue, value: text, candidates: words), nearest: words[0])
    case .unknown(let near):
      .refused(
        .unknownValue(field: field.rawValue, value: text, near: near.isEmpty ? all(field) : near), nearest: near.first)
    }
  }

  private func all(_ field: QueryField) -> [String] { words(field).map(WordChoice.shown) }

  private func nameOrText(_ text: String) -> Reading {
    let folded = Folding.fold(text)
    if case .found(let topic) = lookup.find(text, among: [.mechanism, .party]) { return .meaning(.topic(topic)) }
    return .meaning(.text(folded))
  }

  // MARK: Numbers and dates

  private func number(_ text: String, _ field: QueryField) -> Reading {
    if WordChoice.find(text, among: ["unknown"]) == .found("unknown") { return .meaning(.unknown) }
    return range(text, field, NumberRange(text).map { .number($0) }, nearest: nil)
  }

  private func year(_ text: String, _ field: QueryField) -> Reading {
    let number = text.utf8.count == 4 ? NumberRange(text) : nil
    return range(text, field, number?.first == number?.last ? number.map { .number($0) } : nil, nearest: nil)
  }

  private func range(
    _ text: String, _ field: QueryField, _ meaning: FieldTerm.Meaning?, nearest: String?
  ) -> Reading {
    if let meaning { return .meaning(meaning) }
    let expected = field.expects(of: kind)
    return .refused(.badValue(field: field.rawValue, value: text, expected: expected), nearest: nearest)
  }

  /// The years that the text holds: `1996-2004` was meant as a range.
  private func nearestYears(_ text: String) -> String? {
    let years = text.split { !$0.isNumber }.filter { $0.utf8.count == 4 && DateRange(String($0)) != nil }
    guard let first = years.first, let last = years.last else { return nil }
    return first == last ? String(first) : "\(min(first, last))..\(max(first, last))"
  }
}
