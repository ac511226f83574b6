/// A query made ready to be asked of the records of one kind: each field term is looked up once, here; a record is then
/// a bit in a set for each term, and a search of its names for each plain word.
public struct QueryMatcher {
  private let test: Test
  private let names: SearchTable
  private let foundingNames: SearchTable

  private indirect enum Test {
    case all
    case word(Query.Word)
    case found(TermRows)
    case not(Test)
    case and([Test])
    case or([Test])
  }

  /// `links` give the year; where the query names another, its links are made here, which is O(memberships).
  public init(_ query: Query, of kind: RecordKind, _ links: Links) {
    self.init(query, QueryTables(kind, links.ofYear(query)))
  }

  init(_ query: Query, _ tables: QueryTables) {
    test = QueryMatcher.test(query, tables)
    // Names are folded only for a query that looks into them.
    names = query.hasWords ? tables.names : .none
    foundingNames = query.hasWords && tables.kind == .events ? tables.catalog.search.mechanisms : names
  }

  /// Whether a record, by its position in its table, satisfies the query. O(terms), O(its names) for each plain word.
  public func matches(_ index: Int) -> Bool {
    QueryMatcher.holds(test, index, names) { $0.rows.contains(Handle(index)) }
  }

  /// Whether the founding of a mechanism, a row among events, satisfies the query.
  public func matches(founding mechanism: Handle<Mechanism>) -> Bool {
    QueryMatcher.holds(test, Int(mechanism.index), foundingNames) { $0.foundings.contains(mechanism) }
  }

  /// How many records satisfy the query; among events, the known foundings up to the year too.
  static func count(_ query: Query, _ tables: QueryTables) -> Int {
    let matcher = QueryMatcher(query, tables)
    let records = (0..<tables.count).count { matcher.matches($0) }
    guard tables.kind == .events else { return records }
    let founded = tables.links.all.handles.filter { tables.catalog.established($0) != nil }
    return records + founded.count { matcher.matches(founding: $0) }
  }

  private static func test(_ query: Query, _ tables: QueryTables) -> Test {
    let tables = tables.leavingOut(query.leftOut)
    return switch query {
    case .all: .all
    case .word(let word): .word(word)
    case .term(let term): term.field == .asof ? .all : .found(TermRows(term, tables))
    case .row(let terms): .found(TermRows(row: terms, tables))
    // What is left out is not there, so that there is nothing to ask.
    case .not(.term(let term)) where term.leavesOut(of: tables.kind): .all
    case .not(.not(let query)): test(query, tables)
    case .not(let query): .not(test(query, tables))
    case .and(let queries): .and(queries.map { test($0, tables) })
    case .or(let queries): .or(queries.map { test($0, tables) })
    }
  }

  private static func holds(
    _ test: Test, _ row: Int, _ names: SearchTable, _ isFound: (TermRows) -> Bool
  ) -> Bool {
    switch test {
    case .all: true
    case .word(let word): names.holds(word, row: row)
    case .found(let rows): isFound(rows)
    case .not(let test): !holds(test, row, names, isFound)
    case .and(let tests): tests.allSatisfy { holds($0, row, names, isFound) }
    case .or(let tests): tests.contains { holds($0, row, names, isFound) }
    }
  }
}

extension Query {
  /// Whether it looks for words in names.
  fileprivate var hasWords: Bool {
    switch self {
    case .all, .term, .row: false
    case .word: true
    case .not(let query): query.hasWords
    case .and(let queries), .or(let queries): queries.contains(where: \.hasWords)
    }
  }
}

extension Links {
  /// As of the year that a query names; these where it names none. O(1), or O(memberships) for another year.
  func ofYear(_ query: Query) -> Links {
    guard let year = query.asOf, year != snapshot.year else { return self }
    return Links(catalog, Snapshot(catalog, year: year))
  }
}
