import MechanismCatalog
import TestSupport
import Testing

@Suite("What is over")
struct OverTests {
  private static let package = SmallPackage([
    .sources: "source,published,seen\nreport,2010,\npage,,2020-01\n",
    .mechanisms: "mechanism,name\na,A\nb,B\nc,C\nd,D\ne,E\n",
    .claims: """
    mechanism,attribute,value,as_of,source
    a,established,2000,,report
    a,ended,2005,,report
    b,established,2000,,report
    b,standing,merged; into A,2010,report
    c,established,2000,,report
    c,standing,ended,,page
    d,established,2000,,report
    d,standing,dormant,2010,report
    e,established,2000,,report
    e,standing,ended,2008,report
    e,standing,active; again,2010,report

    """,
    .memberships: """
    mechanism,party,as_of,source
    a,ALB,2004,report
    a,BEL,2004,report
    d,ALB,2004,report
    d,BEL,2004,report

    """,
  ])

  private func ids(_ set: RecordSet<Mechanism>, _ links: Links) -> [String] {
    set.handles.map { links.catalog.mechanisms[$0].id.string }
  }

  @Test(
    "after its end, or from when it is said to have ended or been merged, until a newer word has it going on",
    arguments: [
      (2004, []), (2005, []), (2006, ["a"]), (2008, ["a", "e"]), (2010, ["a", "b"]), (2020, ["a", "b", "c"]),
    ])
  func over(year: Int, over: [String]) {
    let links = Self.package.links(asOf: year)
    #expect(ids(links.over, links) == over)
    #expect(ids(links.dormant, links) == (year < 2010 ? [] : ["d"]))
  }

  @Test(
    "existed: leaves out what is over; ended: finds it by the end, or by a dated word",
    arguments: [
      ("existed:2005", ["a", "b", "c", "d", "e"]), ("existed:2006", ["b", "c", "d", "e"]),
      ("existed:2010", ["c", "d", "e"]), ("existed:2020", ["d", "e"]), ("existed:..1999", []),
      ("existed:2004..2020", ["a", "b", "c", "d", "e"]),
      ("ended:2005", ["a"]), ("ended:2005..", ["a", "b"]), ("ended:2010", ["b"]), ("ended:2020", []),
    ])
  func queries(text: String, found: [String]) throws {
    #expect(try Asked(links: Self.package.links(asOf: 2020)).ids(text, of: .mechanisms) == found)
  }

  @Test("nothing goes through what is over, but from and to it")
  func paths() throws {
    let links = Self.package.links(asOf: 2010)
    let catalog = links.catalog
    let albania = try #require(catalog.party(id: "ALB"))
    let belgium = try #require(catalog.party(id: "BEL"))
    let ways = try #require(Paths(from: .party(albania), to: .party(belgium), links))
    #expect(ways.first.map { $0.topics.compactMap(catalog.id) } == [["ALB", "d", "BEL"]])
    let former = try #require(catalog.mechanism(id: "a"))
    #expect(Paths(from: .party(albania), to: .mechanism(former), links)?.length == 1)
  }
}
