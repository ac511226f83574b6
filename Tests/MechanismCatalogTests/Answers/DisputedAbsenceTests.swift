import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("Parties on which whole lists of one year differ")
struct DisputedAbsenceTests {
  private func disputed(_ package: SmallPackage, _ year: Int) -> [String] {
    let links = package.links(asOf: year)
    return links.catalog.ids(links.snapshot.disputedAbsences(from: Handle(0), links.catalog).map(\.party))
  }

  @Test(
    "only whom the list that counts leaves out, of the year or presumed",
    arguments: [(2004, "EST"), (2005, "BEL"), (2008, "BEL")])
  func differing(year: Int, party: String) {
    #expect(disputed(DifferingLists.package, year) == [party])
  }

  @Test(
    "lists of other years or roles, of attendance and those that are not whole contradict nothing",
    arguments: ["member,2004,yes,", "observer,2005,yes,", "member,2005,no,", "member,,yes,", "member,2005,yes,meeting"])
  func agreeing(other: String) {
    let package = SmallPackage([
      .lists: "list,role,as_of,complete,event\ncounted,member,2005-07,yes,\nother,\(other)\n",
      .events: "event,mechanisms\nmeeting,talks\n",
      .memberships: "party,as_of,list\nALB,2005-07,counted\nBEL,2005,other\n",
    ])
    #expect(disputed(package, 2005) == [])
  }

  @Test("a cell of its own and a row, which counts in no total; before what is not listed where it is sorted")
  func matrix() throws {
    let links = DifferingLists.package.links(asOf: 2005)
    let matrix = Matrix(.members, links.all, links)
    #expect(links.catalog.names(matrix.rows) == ["Albania", "Belgium", "Chile", "Estonia"])
    #expect((0..<3).map { matrix[$0, 0] } == [.role(.member, .known), .sourcesDiffer, .role(.observer, .known)])
    #expect(matrix.rows[1].total == Matrix.Total())
    let sorted = matrix.sorted(rows: .along(matrix.columns[0].topic), columns: .standing, links.catalog)
    #expect(links.catalog.names(sorted.rows) == ["Albania", "Estonia", "Chile", "Belgium"])
  }

  @Test("the real lists of 2005: who is on the one that does not count is never said not to be in")
  func builtIn() throws {
    let links = Links.builtIn(BuiltInData.catalog, asOf: 2005)
    for (id, parties) in [("apc", ["TON", "TUV", "VUT"]), ("budapest-process", ["iom", "unhcr"])] {
      let mechanism = try #require(links.catalog.mechanism(id: id))
      let found = links.catalog.ids(links.snapshot.disputedAbsences(from: mechanism, links.catalog).map(\.party))
      #expect(Set(found).isSuperset(of: parties), "\(id): \(found)")
    }
  }
}

extension Catalog {
  fileprivate func names(_ lines: [Matrix.Line]) -> [String] { lines.map { $0.name(self).string } }
}
