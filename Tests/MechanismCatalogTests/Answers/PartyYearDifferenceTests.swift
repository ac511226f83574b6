import MechanismCatalog
import TestSupport
import Testing

@Suite("What differs for a party between two years")
struct PartyYearDifferenceTests {
  private let package = SmallPackage([
    .mechanisms: "mechanism,name\nyoung,Young\nold,Old\nended,Ended\nkept,Kept\n",
    .claims: """
    mechanism,attribute,value
    young,established,2006
    old,established,1990
    ended,established,1980
    ended,ended,2006
    kept,established,1985

    """,
    .memberships: """
    mechanism,party,from,to,as_of
    young,ALB,,,2006
    old,ALB,2007,,
    ended,ALB,1980,2006,
    kept,ALB,1985,,

    """,
  ])

  @Test("what it joined, what was founded since, what it left and what ended, by founding")
  func changes() {
    let catalog = package.catalog
    let difference = PartyYearDifference(
      catalog.parties("ALB")[0], package.links(asOf: 2005), package.links(asOf: 2008))
    #expect(catalog.ids(difference.changes.map(\.mechanism)) == ["ended", "old", "young"])
    #expect(difference.changes.map(\.kind) == [.left, .joined, .withFounding])
    #expect(catalog.ids(difference.changes(.left).map(\.mechanism)) == ["ended"])
    #expect(catalog.ids(difference.ended) == ["ended"])
  }

  @Test("it says of each mechanism what the mechanism's own difference says", arguments: ["AFG", "ITA", "DOM", "IDN"])
  func agreement(id: String) throws {
    let catalog = BuiltInData.catalog
    let (one, other) = (Links.builtIn(catalog, asOf: 1998), Links.builtIn(catalog, asOf: 2008))
    let party = try #require(catalog.party(id: id))
    let changes = PartyYearDifference(party, one, other).changes
    #expect(!changes.isEmpty)
    for change in changes {
      let own = YearDifference(change.mechanism, one, other).changes.filter { $0.party == party }
      #expect(own.map(\.kind) == [change.kind])
      #expect(own.map(\.ground) == [change.ground])
    }
  }
}
