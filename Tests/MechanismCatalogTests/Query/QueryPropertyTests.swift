import MechanismCatalog
import TestSupport
import Testing

@Suite("What holds for all queries")
struct QueryPropertyTests {
  private static let standard = SmallPackage.standard
  private let asked = Asked(links: standard.links())

  private func queries(_ seed: UInt64) -> RandomQueries {
    let kinds = RecordKind.allCases
    return RandomQueries(seed: seed, asked.catalog, kinds[Int(seed) % kinds.count])
  }

  /// The query that a text means; nil where it cannot be read.
  private func read(_ text: String, _ kind: RecordKind) -> Query? {
    try? QueryParser.parse(text, of: kind, asked.catalog)
  }

  @Test(
    "any text is read, or refused at a place inside it with a suggestion that is read",
    arguments: 0..<300 as Range<UInt64>)
  func anyText(seed: UInt64) {
    var random = queries(seed)
    let text = random.anyText()
    do throws(QueryError) {
      let query = try QueryParser.parse(text, of: random.kind, asked.catalog)
      #expect(read(query.text, random.kind) == query, "\(text) printed \(query.text)")
    } catch {
      #expect((0...text.count).contains(error.offset), "\(text)")
      #expect(!error.message.isEmpty)
      #expect(read(error.suggestion, random.kind) != nil, "'\(text)' got the suggestion '\(error.suggestion)'")
    }
  }

  @Test("any bytes are read or refused", arguments: 0..<300 as Range<UInt64>)
  func anyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = Array("()|-\":,^$ .OR".utf8)
    let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
      Bool.random(using: &random)
        ? signs.randomElement(using: &random)! : UInt8.random(in: .min ... .max, using: &random)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(QueryError) {
      let query = try QueryParser.parse(text, of: .mechanisms, asked.catalog)
      #expect(read(query.text, .mechanisms) == query, "\(bytes)")
    } catch {
      #expect((0...text.count).contains(error.offset), "\(bytes)")
      #expect(read(error.suggestion, .mechanisms) != nil, "\(bytes)")
    }
  }

  @Test("a query that is printed is read as the same query", arguments: 0..<300 as Range<UInt64>)
  func printing(seed: UInt64) throws {
    var random = queries(seed)
    let text = random.query()
    let query = try QueryParser.parse(text, of: random.kind, asked.catalog)
    #expect(read(query.text, random.kind) == query, "\(text) printed \(query.text)")
    #expect(query == .all || query.text.isEmpty == false)
    #expect(query.text == read(query.text, random.kind)?.text)
  }

  @Test("another term never adds rows, another alternative never takes any", arguments: 0..<180 as Range<UInt64>)
  func moreTerms(seed: UInt64) throws {
    var random = queries(seed)
    let kind = random.kind
    let left = try QueryParser.parse(random.query(), of: kind, asked.catalog)
    let right = try QueryParser.parse(random.query(depth: 1), of: kind, asked.catalog)
    // As text too: what is put together is printed so that it is read as it was meant.
    func found(_ query: Query) -> Set<Int> {
      let rows = asked.rows(query, of: kind)
      #expect(read(query.text, kind).map { asked.rows($0, of: kind) } == rows, "\(query.text)")
      return Set(rows)
    }
    let (a, b) = (found(left), found(right))
    #expect(found(.and([left, right])) == a.intersection(b), "\(left.text) and \(right.text)")
    #expect(found(.or([left, right])) == a.union(b), "\(left.text) or \(right.text)")
  }

  @Test("what a query finds and what its negation finds are all rows, none twice", arguments: 0..<180 as Range<UInt64>)
  func complement(seed: UInt64) throws {
    var random = queries(seed)
    let text = random.query()
    let query = try QueryParser.parse(text, of: random.kind, asked.catalog)
    let negation = try QueryParser.parse(Query.not(query).text, of: random.kind, asked.catalog)
    let (rows, others) = (asked.rows(query, of: random.kind), asked.rows(negation, of: random.kind))
    #expect(Set(rows).isDisjoint(with: others), "\(text)")
    #expect(rows.count + others.count == asked.count(of: random.kind), "\(text)")
    #expect(asked.rows(.not(negation), of: random.kind) == rows, "\(text)")
  }

  @Test("foundings too are found by a query or by its negation", arguments: 0..<180 as Range<UInt64>)
  func foundings(seed: UInt64) throws {
    var random = RandomQueries(seed: seed, asked.catalog, .events)
    let text = random.query()
    let query = try QueryParser.parse(text, of: .events, asked.catalog)
    let (found, others) = (try asked.foundings(text), try asked.foundings(Query.not(query).text))
    #expect(Set(found).isDisjoint(with: others), "\(text)")
    #expect(found.count + others.count == asked.catalog.mechanisms.count, "\(text)")
  }

  @Test(
    "a query has words if it asks for something, and reading it letter by letter ends the same",
    arguments: 0..<180 as Range<UInt64>)
  func wordsAndLetters(seed: UInt64) throws {
    var random = queries(seed)
    let text = random.query()
    var last: Query?
    for end in text.indices { last = read(String(text[...end]), random.kind) }
    let query = try QueryParser.parse(text, of: random.kind, asked.catalog)
    #expect(last == query, "\(text)")
    let words = QueryWords.sentence(query, of: random.kind, asked.catalog)
    #expect(words.isEmpty == (query == .all) || query.text.allSatisfy { "\"() |-OR".contains($0) }, "\(text): \(words)")
  }

  @Test("a catalog without rows answers every query with nothing", arguments: RecordKind.allCases)
  func empty(kind: RecordKind) throws {
    let none = SmallPackage([.sources: "source\n", .mechanisms: "mechanism,name\n", .parties: "party,name,kind\n"])
    let asked = Asked(links: none.links())
    for text in [
      "a", "-a", "role:chair", "kind:x | a", "(role:chair date:2005)", "place:x", "count:0",
      "conflict:\(kind == .conflicts ? "x" : "no")",
    ] {
      guard let query = try? QueryParser.parse(text, of: kind, asked.catalog) else { continue }
      #expect(asked.rows(query, of: kind) == [])
      #expect(QueryDiagnosis(query, of: kind, asked.links).offers == [])
    }
    #expect(QueryCompletion.candidates("member:", cursor: 7, of: kind, asked.links, limit: 5) == [])
  }
}
