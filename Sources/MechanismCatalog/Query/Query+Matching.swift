extension Query {
  /// Whether a record of a table satisfies the query. O(terms x length of its names).
  public func matches(_ row: Int, in table: SearchTable) -> Bool {
    switch self {
    case .all: true
    case .word(let word): table.contains(word.folded, row: row)
    case .not(let query): !query.matches(row, in: table)
    case .and(let queries): queries.allSatisfy { $0.matches(row, in: table) }
    case .or(let queries): queries.contains { $0.matches(row, in: table) }
    }
  }

  /// The plain words that a matching record holds, for marking them in its names.
  public var highlightedWords: [[UInt8]] {
    switch self {
    case .all, .not: []
    case .word(let word): [word.folded]
    case .and(let queries), .or(let queries): queries.flatMap(\.highlightedWords)
    }
  }
}
