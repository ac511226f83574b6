import MechanismCatalog

/// A filter as it was typed and as it was understood.
public struct Filter: Equatable, Sendable {
  public private(set) var text = ""
  /// What the text means; while it is typed and lacks no more than its end, the last meaning it had.
  public private(set) var query: Query = .all
  /// The meaning read back, to stand behind the noun of the records: "in which Thailand takes part"; empty for
  /// everything.
  public private(set) var words = ""
  /// The year that the meaning is as of; nil where it names none.
  public private(set) var asOf: Int?
  /// Why the text cannot be read; nil if it can.
  public private(set) var error: QueryError?
  /// Whether nothing is listed because the text cannot be read: the rows of another query would pass for its answer.
  public private(set) var isRefused = false

  public init() {}

  public var isActive: Bool { !text.isEmpty }

  /// Takes new text, for the records of one kind; while it is typed, its end may be lacking. O(length), and where it
  /// names records, O(their table).
  mutating func set(_ newText: String, _ kind: RecordKind, _ catalog: Catalog, isTyped: Bool = false) {
    text = newText
    do throws(QueryError) {
      query = try QueryParser.parse(newText, of: kind, catalog)
      (words, asOf, error, isRefused) = (QueryWords.sentence(query, of: kind, catalog), query.asOf, nil, false)
    } catch {
      self.error = error
      if isTyped, error.isUnfinished(newText) { return }
      (query, words, asOf, isRefused) = (.all, "", nil, true)
    }
  }

  /// Whether both list the same rows.
  func lists(sameAs other: Filter) -> Bool { query == other.query && isRefused == other.isRefused }
}

extension Pane {
  /// The table that its filter is asked of; the timeline's foundings are asked beside it.
  public var recordKind: RecordKind {
    switch self {
    case .processes: .mechanisms
    case .members: .members
    case .focusAreas: .focus
    case .timeline: .events
    }
  }
}

extension QueryError {
  /// What is wrong, and the nearest query that can be read, where there is more than none.
  public var advice: String { suggestion.isEmpty ? message : "\(message); try: \(suggestion)" }

  /// Whether a text lacks no more than its end: a quote or parenthesis is still open, or it ends in a sign or a field.
  func isUnfinished(_ text: String) -> Bool {
    switch reason {
    case .unclosedQuote, .unclosedParenthesis: true
    case .missingTerm(let sign): text.dropFirst(offset + sign.count).allSatisfy(\.isWhitespace)
    case .missingValue: text.dropFirst(offset).allSatisfy(\.isWhitespace)
    default: false
    }
  }
}

extension QueryMatcher {
  /// Whether what a row stands for satisfies the query, in a pane that lists records of the query's kind. Headings do.
  func matches(_ topic: Topic) -> Bool {
    switch topic {
    case .mechanism(let mechanism): matches(Int(mechanism.index))
    case .party(let party): matches(Int(party.index))
    case .focusArea(let area): matches(Int(area.index))
    case .event(let event): matches(Int(event.index))
    case .output(let output): matches(Int(output.index))
    case .source(let source): matches(Int(source.index))
    case .founding(let mechanism): matches(founding: mechanism)
    case .year, .kind: true
    }
  }
}
