/// The fields of the query language.
public enum QueryField: String, CaseIterable, Sendable {
  case member, observer, party, role
  case `in`
  case chair, secretariat, host, focus, place, kind, scope, status, region, source, basis, standing, tie
  case date, established, ended, existed, count, conflict, asof, fuzzy

  /// What its values are.
  enum Values: Equatable {
    /// Names of records, the likeliest table first.
    case names([NameLookup.Scope])
    /// A name, or else text.
    case nameOrText
    case words, text, dates, number, year, letters
  }

  /// What its values are for the records of one kind: of parties one asks in which mechanism, of others which party.
  func values(of kind: RecordKind) -> Values {
    switch self {
    case .member, .observer, .party, .chair, .host: .names(kind == .members ? [.mechanism, .party] : [.party])
    case .secretariat: .names(kind == .members ? [.mechanism, .party] : [.party, .mechanism])
    case .in: .names([.mechanism])
    case .focus: .names([.focusArea])
    case .source: .names([.source])
    case .tie: .nameOrText
    case .role, .kind, .scope, .status, .region, .basis, .conflict: .words
    case .place, .standing: .text
    case .date, .established, .ended, .existed: .dates
    case .count: .number
    case .asof: .year
    case .fuzzy: .letters
    }
  }

  /// Whether the records of a kind can be asked for it: what is known of mechanisms can be asked of all records, by the
  /// mechanisms that they are linked to.
  func applies(to kind: RecordKind) -> Bool {
    switch self {
    case .status: kind == .events
    case .conflict: kind != .conflicts
    default: true
    }
  }

  /// The fields that the records of a kind can be asked for.
  static func all(of kind: RecordKind) -> [QueryField] { allCases.filter { $0.applies(to: kind) } }

  /// Whether it can be asked of one row of memberships.
  var isOfRow: Bool {
    switch self {
    case .party, .member, .observer, .role, .in, .chair, .basis, .source, .date: true
    default: false
    }
  }

  /// Whether a parenthesis that holds it speaks of one row.
  var makesRow: Bool { [.role, .date, .basis, .source].contains(self) }

  /// What it asks, in a few words.
  public var asks: String {
    switch self {
    case .member: "who takes part"
    case .observer: "who is near: observers, partners and the like"
    case .party: "who has any role"
    case .role: "a role"
    case .in: "which mechanism"
    case .chair: "who chairs"
    case .secretariat: "who serves as secretariat"
    case .host: "who hosts"
    case .focus: "what it works on"
    case .place: "a city or country where it met"
    case .kind: "its kind"
    case .scope: "global, regional, bilateral and so on"
    case .status: "held, announced, cancelled or proposed"
    case .region: "a region or subregion"
    case .source: "a source that speaks of it"
    case .basis: "what a membership rests on"
    case .standing: "words on its standing"
    case .tie: "what it is formally tied to"
    case .date: "when"
    case .established: "when it was founded"
    case .ended: "when it ended"
    case .existed: "when it existed: founded, and not ended before"
    case .count: "how many"
    case .conflict: "whether sources contradict each other"
    case .asof: "the year shown"
    case .fuzzy: "letters in order"
    }
  }

  /// What a value is, for saying what was expected.
  func expects(of kind: RecordKind) -> String {
    switch values(of: kind) {
    case .names(let scopes): scopes.map(\.sort).joined(separator: " or ")
    case .nameOrText: "a name or words"
    case .words: "a word of its vocabulary"
    case .text: "words"
    case .dates: "a date or a range, such as 2003, 2003-04, 1996..2004, 2000.. or ..1999"
    case .number: "a number or a range, such as 5, 5..10, 5.. or ..10, or unknown"
    case .year: "a year of four digits"
    case .letters: "letters"
    }
  }
}

extension NameLookup.Scope {
  /// What one of its records is.
  var sort: String {
    switch self {
    case .mechanism: "a mechanism"
    case .party: "a state or other party"
    case .focusArea: "a focus area"
    case .source: "a source"
    case .event: "an event"
    case .output: "an output"
    }
  }
}
