import MechanismCatalog
import Presentation

/// What a list is made from: the query, ready to be asked, and the catalog as of its year.
struct ListSubject {
  let query: Query
  let links: Links
  let citing: Citing
  private let matcher: QueryMatcher

  init(_ query: Query, of kind: RecordKind, _ links: Links, _ citing: Citing) {
    self.query = query
    self.links = links
    self.citing = citing
    matcher = QueryMatcher(query, of: kind, links)
  }

  var catalog: Catalog { links.catalog }
  var year: Int { links.snapshot.year }

  func matches<Record>(_ record: Handle<Record>) -> Bool { matcher.matches(Int(record.index)) }
  func matches(founding mechanism: Handle<Mechanism>) -> Bool { matcher.matches(founding: mechanism) }
}

/// The records of one kind that a query leaves, as rows of an answer, in the standing order of their kind.
struct RecordList {
  /// What one record is called, and several.
  let noun: String
  let plural: String
  private(set) var columns: [Answer.Column]
  /// Whether a record has several rows, those under one heading, which stay together.
  let hasParts: Bool
  var rows: [Answer.Row] = []
  /// How many records there are without the query, as of the year.
  var total = 0
  var notes: [String] = []
  /// How many of the records stand below the others and do not count among them.
  var gaps = 0

  init(_ noun: String, plural: String? = nil, _ columns: [Answer.Column], hasParts: Bool = false) {
    self.noun = noun
    self.plural = plural ?? noun + "s"
    self.columns = columns
    self.hasParts = hasParts
  }

  /// Puts the rows under the headings of other groups than their own.
  mutating func group(by groups: RowGroups) {
    rows = groups.grouped(rows)
    columns = columns.map(\.outsideHeading)
    notes += groups.notes
  }

  /// The list of a kind.
  static func of(_ kind: RecordKind, _ subject: ListSubject) -> RecordList {
    switch kind {
    case .mechanisms: mechanisms(subject)
    case .members: members(subject)
    case .focus: focusAreas(subject)
    case .events: events(subject)
    case .outputs: outputs(subject)
    case .relations: relations(subject)
    case .sources: sources(subject)
    case .conflicts: conflicts(subject)
    case .lists: lists(subject)
    }
  }
}

extension Answer.Column {
  /// A column of numbers.
  static func number(_ id: String) -> Answer.Column { Answer.Column(id, isNumber: true) }

  /// How much of the number in the column before is derived, inferred or unconfirmed.
  static func derived(_ id: String = "derived") -> Answer.Column {
    Answer.Column(id, isNumber: true, companion: .sign(Words.derivedSign))
  }
}

extension Answer.Column: ExpressibleByStringLiteral {
  public init(stringLiteral id: String) { self.init(id) }
}
