import UnicodeText

/// Reads a query.
///
///     query  = and *( ("|" / "OR") and )
///     and    = 1*unary
///     unary  = "-" unary / "(" query ")" / field / word
///     field  = name ":" value *( "," value )
///     value  = quoted / characters
///     word   = ["^"] ( quoted / characters ) ["$"]
///
/// Terms are ANDed, and AND binds tighter than `|`. Quotes make anything literal. A word that folds to nothing, such
/// as a lone full stop, asks for everything. A parenthesis of nothing but terms on memberships holds on one row.
public struct QueryParser {
  var scanner: QueryScanner
  /// nil: plain words only.
  let values: ValueReader?
  /// How many parentheses and signs of negation are open.
  private var depth = 0
  /// Where `asof:` sets a year.
  var years: [(range: Range<Int>, year: Int)] = []
  /// Where `date:` of members waits for a parenthesis of one row.
  var looseDates: [Range<Int>] = []
  /// More than anybody means, and far from what the stack holds.
  private static let deepest = 200

  init(_ text: String, _ values: ValueReader?) {
    scanner = QueryScanner(text)
    self.values = values
  }

  /// The query that the text means for the records of one kind, its names resolved; blank text means everything.
  /// O(length), and O(records) for each name.
  public static func parse(_ text: String, of kind: RecordKind, _ catalog: Catalog) throws(QueryError) -> Query {
    try QueryRepair(values: ValueReader(kind, catalog)).parse(text)
  }

  mutating func read() throws(QueryError) -> Query {
    scanner.skipSpace()
    if scanner.isAtEnd { return .all }
    let query = try alternatives()
    if !scanner.isAtEnd { throw error(.unopenedParenthesis, removing: scanner.offset..<(scanner.offset + 1)) }
    if case .or = query, let first = years.first { throw misplacedYear(first.range, first.year) }
    if let date = looseDates.first { throw error(.dateWithoutRow, removing: date) }
    return query
  }

  var isAtTop: Bool { depth == 1 }

  private mutating func alternatives() throws(QueryError) -> Query {
    var parts = [try conjunction(after: nil)]
    while let sign = scanner.takeOr() { parts.append(try conjunction(after: sign)) }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func conjunction(after sign: (offset: Int, text: String)?) throws(QueryError) -> Query {
    var parts: [Query] = []
    while !scanner.isAtEnd, scanner.current != ")", !scanner.startsOr { parts.append(try unary()) }
    if parts.isEmpty {
      guard let missing = sign ?? scanner.takeOr() else {
        throw error(.unopenedParenthesis, removing: scanner.offset..<(scanner.offset + 1))
      }
      let range = missing.offset..<(missing.offset + missing.text.utf8.count)
      throw error(.missingTerm(after: missing.text), removing: range)
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func unary() throws(QueryError) -> Query {
    defer {
      scanner.skipSpace()
      depth -= 1
    }
    depth += 1
    if depth > QueryParser.deepest { throw error(.tooDeep, at: scanner.offset, suggestion: "") }
    switch scanner.current {
    case "-"?: return .not(try negated())
    case "("?: return try group()
    default:
      if let name = scanner.fieldName { return try field(name) }
      return try word()
    }
  }

  private mutating func negated() throws(QueryError) -> Query {
    let start = scanner.offset
    scanner.offset += 1
    if scanner.isAtBreak, scanner.current != "(" {
      throw error(.missingTerm(after: "-"), removing: start..<(start + 1))
    }
    return try unary()
  }

  private mutating func group() throws(QueryError) -> Query {
    let start = scanner.offset
    let dates = looseDates.count
    scanner.offset += 1
    scanner.skipSpace()
    if scanner.current == ")" || scanner.isAtEnd {
      throw error(.missingTerm(after: "("), removing: start..<min(scanner.offset + 1, scanner.text.count))
    }
    let query = try alternatives()
    guard scanner.current == ")" else {
      throw error(.unclosedParenthesis, at: start, suggestion: scanner.string(0..<scanner.text.count) + ")")
    }
    scanner.offset += 1
    if case .term(let term) = query { return .term(term.closed) }
    guard let row = query.asRow else { return query }
    looseDates.removeLast(looseDates.count - dates)
    return row
  }

  private mutating func word() throws(QueryError) -> Query {
    var isBeginning = false
    if scanner.current == "^" {
      scanner.offset += 1
      if scanner.isAtBreak { return .all }
      isBeginning = true
    }
    let (text, isEnd) = scanner.current == "\"" ? try quotedWord() : plainWord()
    let place: Query.Word.Place =
      switch (isBeginning, isEnd) {
      case (false, false): .anywhere
      case (true, false): .beginning
      case (false, true): .end
      case (true, true): .whole
      }
    return QueryParser.word(text, place)
  }

  /// What stands in quotes, and whether `$` ends it.
  private mutating func quotedWord() throws(QueryError) -> (text: String, isEnd: Bool) {
    guard let text = scanner.takeQuoted() else { throw unclosedQuote(at: scanner.offset) }
    let isEnd = scanner.current == "$" && isBreak(at: scanner.offset + 1)
    if isEnd { scanner.offset += 1 }
    return (text, isEnd)
  }

  /// A word without quotes, and whether `$` ends it; a lone `$` is itself.
  private mutating func plainWord() -> (text: String, isEnd: Bool) {
    let text = scanner.takeWord().unicodeScalars
    let isEnd = text.last == "$" && text.count > 1 && isBreak(at: scanner.offset)
    return (String(isEnd ? text.dropLast() : text[...]), isEnd)
  }

  private func isBreak(at offset: Int) -> Bool {
    offset >= scanner.text.count || QueryScanner.isBreak(scanner.text[offset])
  }

  static func word(_ text: String, _ place: Query.Word.Place) -> Query {
    let folded = Folding.fold(text)
    return folded.isEmpty ? .all : .word(Query.Word(text: text, folded: folded, place: place))
  }
}
