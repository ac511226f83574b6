import MechanismCatalog
import TestSupport
import Testing

@Suite("What a package covers")
struct CoverageTests {
  @Test("the rows of every table of facts are counted once, under their source")
  func rows() {
    let catalog = SmallPackage.standard.catalog
    let coverage = Coverage(catalog)
    #expect(Coverage.factTables.count == 9)
    #expect(coverage.rowsBySource(.memberships).reduce(0, +) == catalog.memberships.count)
    let relations = coverage.rowsBySource(.relations)
    #expect(
      catalog.sources.indices.map { (catalog.sources[$0].id.string, relations[$0]) }.filter { $0.1 > 0 }.map(\.0)
        == ["slides-2005", "survey-2008"])
    #expect(relations.reduce(0, +) == 4)
  }

  @Test("a mechanism without members says why, as far as the tables tell")
  func members() {
    let package = SmallPackage([
      .mechanisms: "mechanism,name\nfull,A\ncounted,B\nclaimed,C\nnear,D\nattended,E\nsilent,F\n",
      .lists: "list,mechanism,complete,stated_count,event\nc,counted,unknown,6,\na,attended,yes,,meeting\n",
      .claims: "mechanism,attribute,value\nclaimed,member_count,9\n",
      .events: "event,title,mechanisms\nmeeting,Meeting,attended\n",
      .memberships: """
      mechanism,party,role,list,basis
      full,ALB,member,,named
      near,ALB,observer,,named
      attended,BEL,participant,a,attended

      """,
    ])
    let catalog = package.catalog
    let gaps = Coverage(catalog).gaps(.members).map { (catalog.mechanisms[$0.mechanism].id.string, $0.reason) }
    #expect(gaps.map(\.0) == ["counted", "claimed", "near", "attended", "silent"])
    #expect(gaps.map(\.1) == [.countedOnly(6), .countedOnly(9), .nearOnly, .attendedOnly, .noneNamed])
  }

  @Test("a timeline lacks nothing where there is an event or a date of founding")
  func timeline() {
    let catalog = SmallPackage([
      .mechanisms: "mechanism,name\nmet,A\nfounded,B\nsilent,C\n",
      .events: "event,title,mechanisms\nmeeting,Meeting,met\n",
      .claims: "mechanism,attribute,value\nfounded,established,1999\n",
    ]).catalog
    #expect(
      Coverage(catalog).gaps(.timeline).map { catalog.mechanisms[$0.mechanism].id.string } == ["silent"])
  }

  @Test("every contradiction of the catalog stands once, and on the card of a mechanism or of its source")
  func contradictions() {
    let catalog = SmallPackage.standard.catalog
    let all = catalog.contradictions.count
    #expect(all > 3)
    let ofMechanisms = catalog.mechanisms.handles.reduce(0) { $0 + catalog.contradictions($1).count }
    #expect(ofMechanisms >= all)
  }
}
