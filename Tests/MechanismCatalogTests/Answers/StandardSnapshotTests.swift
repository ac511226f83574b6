import MechanismCatalog
import TestSupport
import Testing

@Suite("The standard package as of a year")
struct StandardSnapshotTests {
  @Test(
    "the Kandy Process grows from ten to eleven members",
    arguments: [(2002, 0), (2005, 10), (2007, 10), (2008, 11), (2015, 11)])
  func kandy(year: Int, count: Int) {
    #expect(memberCount(of: "kandy-process", year) == count)
  }

  @Test("a mechanism whose members nobody names has none", arguments: ["mekong-accord", "geneva-dialogue"])
  func unnamed(id: String) {
    #expect(memberCount(of: id, 2008) == 0)
  }

  @Test("territories and derived members count, organizations, groups and observers do not")
  func kinds() {
    #expect(memberCount(of: "lombok-process", 2005) == 6)
    #expect(memberCount(of: "lombok-process", 2008) == 7)
    #expect(memberCount(of: "pmc", 2008) == 2)
  }

  @Test("who has left by a date of its own is there until then")
  func left() throws {
    #expect(try mechanisms(of: "NZL", 2006) == ["pmc"])
    #expect(try mechanisms(of: "NZL", 2007) == [])
  }

  private func memberCount(of id: String, _ year: Int) -> Int? {
    let links = SmallPackage.standard.links(asOf: year)
    return links.catalog.mechanism(id: id).map { links.snapshot.memberCount(of: $0) }
  }

  private func mechanisms(of party: String, _ year: Int) throws -> [String] {
    let links = SmallPackage.standard.links(asOf: year)
    let handle = try #require(links.catalog.party(id: party))
    return links.mechanisms(of: .party(handle)).handles.map { links.catalog.mechanisms[$0].id.string }
  }
}
