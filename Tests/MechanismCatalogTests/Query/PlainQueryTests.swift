import MechanismCatalog
import TestSupport
import Testing

@Suite("Queries of plain words")
struct PlainQueryTests {
  @Test(
    "a query is read back so that nobody can take it otherwise",
    arguments: [
      ("", ""), ("lab", "“lab”"), ("lab asia", "“lab” and “asia”"), ("a | b", "“a” or “b”"),
      ("a | b c", "“a” or “b” and “c”"), ("a (b | c)", "“a” and (“b” or “c”)"), ("-a", "not “a”"),
      ("-(a b)", "not (“a” and “b”)"), ("-(a | b)", "not (“a” or “b”)"), (". a", "“a”"),
    ])
  func words(text: String, expected: String) throws {
    #expect(try QueryParser.parse(text).words == expected)
  }

  @Test(
    "a query finds the records whose names hold what it says, as one that knows the tables does",
    arguments: [
      ("land", ["NZL", "POL", "CHE", "THA"]), ("new zealand", ["NZL"]), ("turkey | siam", ["THA", "TUR"]),
      ("land -new", ["POL", "CHE", "THA"]), ("\"viet nam\"", ["VNM"]), ("-a", ["FJI", "HKG", "PHL", "SWE", "TUR"]),
      ("cote d'ivoire", ["CIV"]), ("-(e | i | o | u | z | t)", []), ("xyz", []), ("^ind", ["IND", "IDN"]),
      ("stan$", ["AFG", "PAK"]), ("^viet nam$", ["VNM"]), ("^\"viet nam\"$", ["VNM"]),
    ])
  func parties(text: String, ids: [String]) throws {
    let asked = Asked(links: SmallPackage.standard.links())
    let query = try QueryParser.parse(text)
    let table = asked.catalog.search.parties
    let found = asked.catalog.parties.indices.filter { query.matches($0, in: table) }
    #expect(Set(found.map { asked.catalog.parties[$0].id.string }) == Set(ids))
    #expect(asked.rows(query, of: .members) == found)
  }
}
