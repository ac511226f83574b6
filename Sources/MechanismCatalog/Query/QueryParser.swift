import UnicodeText

/// Reads a query.
///
///     query  = and *( ("|" / "OR") and )
///     and    = 1*unary
///     unary  = "-" unary / "(" query ")" / quoted / word
///
/// Terms are ANDed, and AND binds tighter than `|`. Quotes make anything literal. A word that folds to nothing, such
/// as a lone full stop, asks for everything.
public struct QueryParser {
  private let text: [Character]
  private var offset = 0
  /// How many parentheses and signs of negation are open.
  private var depth = 0
  /// More than anybody means, and far from what the stack holds.
  private static let deepest = 200

  private init(_ text: String) {
    self.text = Array(text)
  }

  /// The query that the text means; blank text means everything. O(length).
  public static func parse(_ text: String) throws(QueryError) -> Query {
    do throws(QueryError) {
      return try read(text)
    } catch {
      throw QueryError(offset: error.offset, reason: error.reason, suggestion: mended(error.suggestion))
    }
  }

  /// The text with one thing after another put right until it can be read; of what is wrong all over nothing is left.
  private static func mended(_ text: String) -> String {
    var text = text
    for _ in 0..<16 {
      do throws(QueryError) {
        _ = try read(text)
        return text
      } catch {
        text = error.suggestion
      }
    }
    return ""
  }

  private static func read(_ text: String) throws(QueryError) -> Query {
    var parser = QueryParser(text)
    parser.skipSpace()
    if parser.isAtEnd { return .all }
    let query = try parser.alternatives()
    if !parser.isAtEnd {
      throw parser.error(.unopenedParenthesis, at: parser.offset, suggestion: parser.removing(at: parser.offset))
    }
    return query
  }

  private var isAtEnd: Bool { offset >= text.count }
  private var current: Character? { isAtEnd ? nil : text[offset] }

  private mutating func skipSpace() {
    while let character = current, character.isWhitespace { offset += 1 }
  }

  private mutating func alternatives() throws(QueryError) -> Query {
    var parts = [try conjunction(after: nil)]
    while let sign = takeOr() { parts.append(try conjunction(after: sign)) }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func conjunction(after sign: (offset: Int, text: String)?) throws(QueryError) -> Query {
    var parts: [Query] = []
    while !isAtEnd, current != ")", !startsOr { parts.append(try unary()) }
    if parts.isEmpty {
      guard let missing = sign ?? takeOr() else {
        throw error(.unopenedParenthesis, at: offset, suggestion: removing(at: offset))
      }
      throw error(.missingTerm(after: missing.text), at: missing.offset, suggestion: removing(at: missing.offset))
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func unary() throws(QueryError) -> Query {
    defer {
      skipSpace()
      depth -= 1
    }
    depth += 1
    if depth > QueryParser.deepest { throw error(.tooDeep, at: offset, suggestion: "") }
    switch current {
    case "-"?:
      let start = offset
      offset += 1
      guard let next = current, !next.isWhitespace, next != ")", next != "|" else {
        throw error(.missingTerm(after: "-"), at: start, suggestion: removing(at: start))
      }
      return .not(try unary())
    case "("?: return try group()
    case "\""?: return try quoted()
    default: return try word()
    }
  }

  private mutating func group() throws(QueryError) -> Query {
    let start = offset
    offset += 1
    skipSpace()
    if current == ")" || isAtEnd {
      throw error(.missingTerm(after: "("), at: start, suggestion: removing(at: start, count: offset + 1 - start))
    }
    let query = try alternatives()
    guard current == ")" else { throw error(.unclosedParenthesis, at: start, suggestion: String(text) + ")") }
    offset += 1
    return query
  }

  private mutating func quoted() throws(QueryError) -> Query {
    let start = offset
    offset += 1
    guard let end = text[offset...].firstIndex(of: "\"") else {
      throw error(.unclosedQuote, at: start, suggestion: String(text) + "\"")
    }
    defer { offset = end + 1 }
    return QueryParser.term(String(text[offset..<end]))
  }

  private mutating func word() throws(QueryError) -> Query {
    let start = offset
    try refuseField()
    while let character = current, !character.isWhitespace, !"()|\"".contains(character) { offset += 1 }
    return QueryParser.term(String(text[start..<offset]))
  }

  /// The fields of the full language: a plain search for their names would find nothing, and that would be no answer.
  private static let fields: Set<String> = [
    "member", "observer", "party", "role", "in", "chair", "secretariat", "focus", "place", "host", "kind", "scope",
    "region", "source", "basis", "standing", "date", "established", "count", "conflict", "asof", "fuzzy",
  ]

  private func refuseField() throws(QueryError) {
    let name = String(text[offset...].prefix { $0.isLetter }).lowercased()
    let end = offset + name.count
    guard end < text.count, text[end] == ":", QueryParser.fields.contains(name) else { return }
    throw error(.noFields(name: name), at: offset, suggestion: removing(at: offset, count: name.count + 1))
  }

  private static func term(_ text: String) -> Query {
    let folded = Folding.fold(text)
    return folded.isEmpty ? .all : .word(Query.Word(text: text, folded: folded))
  }

  /// `|`, or `OR` as a word of its own.
  private var startsOr: Bool {
    if current == "|" { return true }
    guard offset + 1 < text.count, text[offset] == "O", text[offset + 1] == "R" else { return false }
    let isFirst = offset == 0 || text[offset - 1].isWhitespace || text[offset - 1] == ")"
    return isFirst && (offset + 2 == text.count || text[offset + 2].isWhitespace || text[offset + 2] == "(")
  }

  private mutating func takeOr() -> (offset: Int, text: String)? {
    guard startsOr else { return nil }
    let start = offset
    let sign = current == "|" ? "|" : "OR"
    offset += sign.count
    skipSpace()
    return (start, sign)
  }

  private func error(_ reason: QueryError.Reason, at offset: Int, suggestion: String) -> QueryError {
    QueryError(offset: offset, reason: reason, suggestion: suggestion)
  }

  /// The text without `count` characters at an offset: the nearest query where a sign has nothing to act on.
  private func removing(at offset: Int, count: Int = 1) -> String {
    var rest = text
    let start = min(offset, rest.count)
    let isOr = start + 1 < rest.count && rest[start] == "O" && rest[start + 1] == "R"
    rest.removeSubrange(start..<min(start + (isOr ? 2 : count), rest.count))
    while start < rest.count, rest[start].isWhitespace, start == 0 || rest[start - 1].isWhitespace {
      rest.remove(at: start)
    }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
