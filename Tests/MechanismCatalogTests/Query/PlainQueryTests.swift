import MechanismCatalog
import TestSupport
import Testing

@Suite("Queries of plain words")
struct PlainQueryTests {
  @Test(
    "a query finds the records whose names hold what it says, whether or not it was read with the tables at hand",
    arguments: [
      ("land", ["NZL", "POL", "CHE", "THA"]), ("new zealand", ["NZL"]), ("turkey | siam", ["THA", "TUR"]),
      ("land -new", ["POL", "CHE", "THA"]), ("\"viet nam\"", ["VNM"]), ("-a", ["FJI", "HKG", "PHL", "SWE", "TUR"]),
      ("cote d'ivoire", ["CIV"]), ("-(e | i | o | u | z | t)", []), ("xyz", []), ("^ind", ["IND", "IDN"]),
      ("stan$", ["AFG", "PAK"]), ("^viet nam$", ["VNM"]), ("^\"viet nam\"$", ["VNM"]),
    ])
  func parties(text: String, ids: [String]) throws {
    let asked = Asked(links: SmallPackage.standard.links())
    let query = try QueryParser.parse(text)
    let found = asked.rows(query, of: .members)
    #expect(Set(found.map { asked.catalog.parties[$0].id.string }) == Set(ids))
    #expect(try asked.rows(QueryParser.parse(text, of: .members, asked.catalog), of: .members) == found)
  }
}
