extension QueryParser {
  /// A query of plain words, without fields.
  public static func parse(_ text: String) throws(QueryError) -> Query {
    try QueryRepair(values: nil).parse(text)
  }
}

extension Query {
  /// Whether a record of a table satisfies a query of plain words. O(terms x length of its names).
  public func matches(_ row: Int, in table: SearchTable) -> Bool {
    switch self {
    case .all, .term, .row: true
    case .word(let word): table.holds(word, row: row)
    case .not(let query): !query.matches(row, in: table)
    case .and(let queries): queries.allSatisfy { $0.matches(row, in: table) }
    case .or(let queries): queries.contains { $0.matches(row, in: table) }
    }
  }
}

extension Query {
  /// A query of plain words read back: `“lab” and not “asia”`; empty for everything.
  public var words: String { worded(inside: .or([])) }

  private func worded(inside outer: Query) -> String {
    switch self {
    case .all: return ""
    case .word(let word): return "\u{201C}\(word.text)\u{201D}"
    case .term, .row: return text
    case .not(let query): return "not " + query.worded(inside: self)
    case .and(let queries):
      let text = queries.map { $0.worded(inside: self) }.filter { !$0.isEmpty }.joined(separator: " and ")
      if case .not = outer { return "(\(text))" }
      return text
    case .or(let queries):
      let text = queries.map { $0.worded(inside: self) }.filter { !$0.isEmpty }.joined(separator: " or ")
      if case .or = outer { return text }
      return "(\(text))"
    }
  }
}
