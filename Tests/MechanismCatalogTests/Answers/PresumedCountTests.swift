import MechanismCatalog
import TestSupport
import Testing

@Suite("Presumed members count apart")
struct PresumedCountTests {
  @Test(
    "before the first list no member but those of another word is counted",
    arguments: [(2002, 0, 0), (2003, 1, 9), (2004, 2, 8), (2005, 10, 0), (2008, 11, 0)])
  func kandy(year: Int, named: Int, presumed: Int) {
    let links = SmallPackage.standard.links(asOf: year)
    #expect(links.snapshot.memberCount(of: Handle(0)) == named)
    #expect(links.snapshot.presumedCount(of: Handle(0)) == presumed)
  }
}
