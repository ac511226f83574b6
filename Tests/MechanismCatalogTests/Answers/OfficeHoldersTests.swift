import MechanismCatalog
import TestSupport
import Testing

@Suite("Who holds an office")
struct OfficeHoldersTests {
  private func chairs(_ rows: String, asOf year: Int) -> (current: [String], lastKnown: [String]) {
    let links = SmallPackage([
      .sources: "source,published,seen\nslides-2005,2005-07,\npage,,2026-01\n",
      .memberships: "party,role,from,to,as_of,basis,source\n" + rows,
    ]).links(asOf: year)
    let holders = OfficeHolders(.chair, of: Handle(0), links)
    func ids(_ rows: [Membership]) -> [String] { rows.map { links.catalog.parties[$0.party].id.string } }
    return (ids(holders.current), ids(holders.lastKnown))
  }

  private static let rows = """
    ALB,chair,2003,2004,2005,named,slides-2005
    BEL,chair,,,2008,named,slides-2005
    CHL,chair,2020,,2021,named,slides-2005

    """

  @Test(
    "within their own dates or by a statement of the year; else the last known",
    arguments: [
      (2002, [], []), (2003, ["ALB"], []), (2004, ["ALB"], []), (2006, [], ["ALB"]), (2008, ["BEL"], []),
      (2015, [], ["BEL"]), (2020, ["CHL"], []), (2026, ["CHL"], []),
    ])
  func years(year: Int, current: [String], lastKnown: [String]) {
    let chairs = chairs(Self.rows, asOf: year)
    #expect(chairs.current == current && chairs.lastKnown == lastKnown)
  }

  @Test("an undated statement is of when its page was seen; attendance holds no office")
  func undated() {
    let rows = "ALB,chair,,,,named,page\nBEL,chair,,,2026,attended,page\n"
    #expect(chairs(rows, asOf: 2026).current == ["ALB"])
    #expect(chairs(rows, asOf: 2030) == ([], ["ALB"]))
    #expect(chairs("", asOf: 2026) == ([], []))
  }

  @Test("of the two offices that nobody holds in the year the one filled last is the last known")
  func lastChairs() {
    let package = SmallPackage([
      .memberships: "party,role,from,to\nALB,chair,2003,2004\nBEL,co_chair,2005,2006\nCHL,co_chair,2005,2006\n"
    ])
    func ids(_ year: Int) -> [String] {
      OfficeHolders.lastChairs(of: Handle(0), package.links(asOf: year)).map {
        package.catalog.parties[$0.party].id.string
      }
    }
    #expect(ids(2010) == ["BEL", "CHL"])
    #expect(ids(2006) == [] && ids(2002) == [])
  }
}
