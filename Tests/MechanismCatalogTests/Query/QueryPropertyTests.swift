import MechanismCatalog
import TestSupport
import Testing

/// Texts that are likely to meet the corners of the language.
extension SeededGenerator {
  fileprivate mutating func anyText() -> String {
    let pieces = ["a", "lab", "é", "-", "|", "OR", "(", ")", "\"", " ", " ", ".", "\u{301}", "O", "🇹🇷"]
    return (0..<Int.random(in: 0...10, using: &self)).map { _ in pieces.randomElement(using: &self)! }.joined()
  }

  /// A query that can be read, nested up to a depth.
  fileprivate mutating func query(depth: Int = 3) -> String {
    switch depth > 0 ? Int.random(in: 0...6, using: &self) : 0 {
    case 1: "-\(unary(depth: depth - 1))"
    case 2: "(\(query(depth: depth - 1)))"
    case 3: "\(unary(depth: depth - 1)) \(unary(depth: depth - 1))"
    case 4: "\(query(depth: depth - 1)) | \(query(depth: depth - 1))"
    case 5: "\(query(depth: depth - 1)) OR \(query(depth: depth - 1))"
    default: word()
    }
  }

  private mutating func unary(depth: Int) -> String {
    switch Int.random(in: 0...2, using: &self) {
    case 0: "(\(query(depth: depth)))"
    case 1: "-\(word())"
    default: word()
    }
  }

  /// A word that some records of the standard package hold.
  fileprivate mutating func word() -> String {
    ["an", "a", "land", "viet", "\"e s\"", "TUR", "ö", "xyz", "i", "\"\"", "new"].randomElement(using: &self)!
  }
}

/// The parties that a query finds.
private func found(_ text: String, _ catalog: Catalog) throws -> Set<Int> {
  let query = try QueryParser.parse(text)
  let table = catalog.search.parties
  return Set(catalog.parties.indices.filter { query.matches($0, in: table) })
}

@Suite("What holds for all queries")
struct QueryPropertyTests {
  private let catalog = SmallPackage.standard.catalog

  @Test("any text is read, or refused at a place inside it with a suggestion that is read", arguments: 0..<500)
  func anyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = random.anyText()
    do throws(QueryError) {
      #expect(try QueryParser.parse(text).words.isEmpty || !text.isEmpty)
    } catch {
      #expect((0...text.count).contains(error.offset), "\(text)")
      #expect(throws: Never.self, "'\(text)' got the suggestion '\(error.suggestion)'") {
        try QueryParser.parse(error.suggestion)
      }
    }
  }

  @Test("another term never adds rows", arguments: 0..<200)
  func moreTerms(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (query, term) = (random.query(), random.query(depth: 1))
    let rows = try found(query, catalog)
    #expect(try found("(\(query)) (\(term))", catalog).isSubset(of: rows), "\(query) and \(term)")
    #expect(try found("\(query) \(random.word())", catalog).isSubset(of: rows), "\(query)")
    #expect(try found("(\(query)) | (\(term))", catalog).isSuperset(of: rows), "\(query) or \(term)")
  }

  @Test("what a query finds and what its negation finds are all rows, none twice", arguments: 0..<200)
  func complement(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let query = random.query()
    let (rows, others) = (try found(query, catalog), try found("-(\(query))", catalog))
    #expect(rows.isDisjoint(with: others), "\(query)")
    #expect(rows.union(others).count == catalog.parties.count, "\(query)")
    #expect(try found("-(-(\(query)))", catalog) == rows, "\(query)")
  }

  @Test("spaces around a query change nothing", arguments: 0..<50)
  func spaces(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let query = random.query()
    #expect(try QueryParser.parse("  \(query) ") == QueryParser.parse(query))
  }
}

@Suite("What queries find")
struct QueryMatchingTests {
  @Test(
    "a query finds the records whose names hold what it says",
    arguments: [
      ("land", ["NZL", "POL", "CHE", "THA"]), ("new zealand", ["NZL"]), ("turkey | siam", ["THA", "TUR"]),
      ("land -new", ["POL", "CHE", "THA"]), ("\"viet nam\"", ["VNM"]), ("-a", ["FJI", "HKG", "PHL", "SWE", "TUR"]),
      ("cote d'ivoire", ["CIV"]),
      ("-(e | i | o | u | z | t)", []), ("xyz", []),
    ])
  func parties(text: String, ids: [String]) throws {
    let catalog = SmallPackage.standard.catalog
    let ids = Set(ids)
    #expect(Set(try found(text, catalog).map { catalog.parties[$0].id.string }) == ids)
  }
}
