import MechanismCatalog
import TestSupport
import Testing

@Suite("How old lists are")
struct ListAgesTests {
  @Test(
    "old are those of more than ten years before the year shown",
    arguments: [(2015, 1, 0), (2016, 1, 1), (2026, 2, 1), (2031, 2, 2)])
  func old(year: Int, count: Int, oldCount: Int) {
    let links = AgedLists.package.links(asOf: year)
    let ages = ListAges(links.all, links)
    #expect(ages.count == count && ages.oldCount == oldCount)
  }

  @Test("the oldest and the newest; none of mechanisms without a list")
  func ends() throws {
    let links = AgedLists.links
    let ages = ListAges(links.all, links)
    #expect(ages.oldest?.date == PartialDate(edtf: "2005") && ages.newest?.date == PartialDate(edtf: "2020"))
    let none = ListAges(links.mechanisms(of: .mechanism(links.catalog.mechanisms("none")[0])), links)
    #expect(none.count == 0 && none.oldest == nil && none.newest == nil)
  }
}
