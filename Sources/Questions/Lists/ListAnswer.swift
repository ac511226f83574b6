import CommandTable
import MechanismCatalog
import Presentation

/// The answer to `list KIND [QUERY]`.
struct ListAnswer {
  private let invocation: Invocation
  private let years: YearlyLinks
  private let standardYear: Int
  private let citing: Citing

  init(_ invocation: Invocation, _ years: YearlyLinks, standardYear: Int, _ citing: Citing) {
    (self.invocation, self.years, self.standardYear, self.citing) = (invocation, years, standardYear, citing)
  }

  func answer() throws(Refusal) -> Answer {
    let kind = try RecordKind.named(invocation.arguments[0])
    let query = try QueryReading.query(invocation.arguments.dropFirst(), of: kind, years.catalog)
    let links = years.links(of: query, year: standardYear)
    let year = links.snapshot.year
    let subject = ListSubject(query, of: kind, links, citing)
    var list = RecordList.of(kind, subject)
    let number = try arrange(&list, kind, subject)
    let notes = (list.notes + AsOfNotes.notes(year, years) + emptyNotes(list, subject, kind)).withoutRepeats()
    return Answer(
      title: title(list, number, query, kind, year), columns: list.columns, rows: list.rows, notes: notes, year: year,
      command: command(year))
  }

  /// Sorts, groups and limits the rows as the options ask: a limit counts records, whose rows stay together, or else the
  /// rows of all groups. Returns how many records are found, and shown.
  private func arrange(
    _ list: inout RecordList, _ kind: RecordKind, _ subject: ListSubject
  ) throws(Refusal) -> (found: Int, shown: Int) {
    let limit = try Limit.of(invocation) ?? .max
    try RowOrder(invocation.options[.sort], list.columns).sort(&list.rows)
    let parts = list.hasParts ? RowParts(list.rows) : nil
    let found = (parts?.records.count ?? list.rows.count) - list.gaps
    if let parts { list.rows = parts.rows(atMost: limit) }
    if let group = invocation.options[.by] { list.group(by: try RowGroups(group, kind, subject)) }
    if parts == nil { list.rows = Array(list.rows.prefix(limit)) }
    return (found, min(found, parts == nil ? list.rows.count : limit))
  }

  /// "Mechanisms in which Thailand takes part, as of 2008: 5 of 367".
  private func title(
    _ list: RecordList, _ number: (found: Int, shown: Int), _ query: Query, _ kind: RecordKind, _ year: Int
  ) -> String {
    let words = QueryWords.sentence(query, of: kind, years.catalog)
    let part = number.shown < number.found ? ", the first \(number.shown)" : ""
    let noun = Words.capitalized(list.plural) + (words.isEmpty ? "" : " \(words)")
    let gaps = list.gaps == 0 ? "" : "; gaps, which stand below: \(list.gaps)"
    return "\(noun), as of \(year): \(number.found) of \(list.total)\(part)\(gaps)"
  }

  private func emptyNotes(_ list: RecordList, _ subject: ListSubject, _ kind: RecordKind) -> [String] {
    guard list.rows.isEmpty, subject.query != .all else { return [] }
    return EmptyAnswer.notes(subject.query, of: kind, subject.links)
  }

  private func command(_ year: Int) -> [String] { CommandWords.of(invocation, asOf: year) }
}

extension RecordKind {
  /// What else people call the kinds.
  private static let synonyms: [(name: String, kind: RecordKind)] = [
    ("processes", .mechanisms), ("parties", .members), ("states", .members), ("countries", .members),
    ("themes", .focus), ("topics", .focus), ("meetings", .events), ("results", .outputs), ("documents", .sources),
    ("contradictions", .conflicts),
  ]

  /// The kind that a word names: a kind or a synonym, or an unambiguous beginning of one, of a kind before of a
  /// synonym.
  public static func named(_ word: String) throws(Refusal) -> RecordKind {
    let word = word.lowercased()
    let own = RecordKind.allCases.map { (name: $0.rawValue, kind: $0) }
    if let exact = (own + synonyms).first(where: { $0.name == word }) { return exact.kind }
    let fits =
      [own, synonyms].map { $0.filter { !word.isEmpty && $0.name.hasPrefix(word) } }.first { !$0.isEmpty } ?? []
    if Set(fits.map(\.kind)).count == 1 { return fits[0].kind }
    let kinds = RecordKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw Refusal(message: "'\(word)' is no kind of list; the kinds are \(kinds)")
  }
}

/// What `--limit` says.
enum Limit {
  /// nil without the option. Throws if it is no number from 1.
  static func of(_ invocation: Invocation) throws(Refusal) -> Int? {
    guard let text = invocation.options[.limit] else { return nil }
    guard let number = Int(text), number > 0 else {
      throw Refusal(message: "--limit needs a number from 1, not '\(text)'")
    }
    return number
  }
}
