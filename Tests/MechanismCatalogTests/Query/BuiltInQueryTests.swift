import MechanismCatalog
import TestSupport
import Testing

/// What must hold of the real tables, whatever is added to them.
@Suite("Queries on the built-in data")
struct BuiltInQueryTests {
  private let asked: Asked

  init() {
    let catalog = BuiltInData.catalog
    asked = Asked(links: Links(catalog, Snapshot(catalog, year: catalog.newestYear ?? 2008)))
  }

  private func found(_ text: String, _ kind: RecordKind) throws -> Set<String> { Set(try asked.ids(text, of: kind)) }

  @Test("Niger is not Nigeria")
  func niger() throws {
    let niger = try QueryParser.parse("member:niger", of: .mechanisms, asked.catalog)
    let party = try #require(asked.catalog.party(id: "NER"))
    #expect(niger == .term(try #require(term(niger))))
    #expect(term(niger)?.values.map(\.meaning) == [.topic(.party(party))])
    #expect(try found("member:niger", .mechanisms) != found("member:nigeria", .mechanisms))
    #expect(try found("place:niger", .events).isDisjoint(with: found("place:nigeria", .events)))
  }

  private func term(_ query: Query) -> FieldTerm? { if case .term(let term) = query { term } else { nil } }

  @Test(
    "member: is who takes part as of the year, by every name of a party")
  func member() throws {
    let party = try #require(asked.catalog.party(id: "THA"))
    let expected = asked.links.mechanisms(of: .party(party)).handles.map { asked.catalog.mechanisms[$0].id.string }
    for name in ["THA", "thailand", "TH", "Thai"] {
      #expect(try asked.ids("member:\(name)", of: .mechanisms) == expected)
    }
    #expect(!expected.isEmpty)
  }

  @Test("in: and member: ask the same of a party and a mechanism", arguments: ["rcm", "bali-process", "apc", "midsa"])
  func bothSides(id: String) throws {
    let members = try asked.ids("in:\(id)", of: .members)
    #expect(try asked.ids("member:\(id)", of: .members) == members)
    for member in members.prefix(5) { #expect(try found("member:\(member)", .mechanisms).contains(id)) }
  }

  @Test("what has a number of members has it by the snapshot")
  func counts() throws {
    let unknown = try found("count:unknown", .mechanisms)
    let known = try found("count:0..", .mechanisms)
    #expect(unknown.isDisjoint(with: known))
    #expect(unknown.count + known.count == asked.catalog.mechanisms.count)
    #expect(try found("count:50.. -count:unknown", .mechanisms).isSubset(of: known))
  }

  @Test("a printed query is read as the same query, its complement is the rest, and a term more adds nothing")
  func properties() throws {
    for seed in 0..<90 as Range<UInt64> { try properties(seed) }
  }

  private func properties(_ seed: UInt64) throws {
    let kind = RecordKind.allCases[Int(seed) % RecordKind.allCases.count]
    var random = RandomQueries(seed: seed, asked.catalog, kind)
    let query = try QueryParser.parse(random.query(), of: kind, asked.catalog)
    #expect(try QueryParser.parse(query.text, of: kind, asked.catalog) == query, "\(query.text)")
    let (rows, others) = (asked.rows(query, of: kind), asked.rows(.not(query), of: kind))
    #expect(Set(rows).isDisjoint(with: others) && rows.count + others.count == asked.count(of: kind), "\(query.text)")
    let narrower = Query.and([query, try QueryParser.parse(random.term(), of: kind, asked.catalog)])
    #expect(Set(asked.rows(narrower, of: kind)).isSubset(of: rows), "\(narrower.text)")
  }

  @Test("questions of policy officers find something")
  func questions() throws {
    let questions: [(RecordKind, String)] = [
      (.mechanisms, "observer:australia,canada"), (.mechanisms, "member:germany member:turkey"),
      (.mechanisms, "member:australia -member:\"new zealand\""), (.members, "kind:state count:0"),
      (.mechanisms, "secretariat:iom"), (.mechanisms, "secretariat:icmpd"), (.mechanisms, "focus:labour-migration"),
      (.focus, "in:midsa in:midwa"), (.focus, "-region:africa"), (.events, "host:thailand"), (.outputs, "in:rcm"),
      (.events, "date:2003"), (.events, "in:apc kind:plenary"), (.events, "status:announced,proposed"),
      (.events, "place:bangkok"), (.mechanisms, "existed:1998"), (.conflicts, ""), (.members, "chair:bali-process"),
      (.lists, "in:bali-process"), (.relations, "kind:part-of"),
    ]
    for (kind, text) in questions { #expect(try !asked.ids(text, of: kind).isEmpty, "\(kind) \(text)") }
  }
}
