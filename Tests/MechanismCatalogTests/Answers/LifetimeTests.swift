import MechanismCatalog
import TestSupport
import Testing

@Suite("When mechanisms began and ended")
struct LifetimeTests {
  private static func catalog(_ claims: String) -> Catalog {
    SmallPackage([.claims: "attribute,value,as_of\n" + claims]).catalog
  }

  @Test(
    "a mechanism is alive from the year of its founding to the year of its end",
    arguments: [
      ("established,1996-04,\nended,2004-02,", 1996...2004), ("established,1996/1998,", 1996...2010),
      ("established,2002,\nestablished,1994,", 1994...2010), ("established,1996,\nestablished,1994/1998,", 1996...2010),
      ("ended,2004,", 1990...2004), ("", 1990...2010), ("established,../1995,", 1990...2010),
    ])
  func alive(claims: String, years: ClosedRange<Int>) {
    let catalog = Self.catalog(claims)
    #expect((1990...2010).filter { catalog.isAlive(Handle(0), in: $0) } == Array(years))
  }

  @Test("it was founded in the years that the date of its founding touches")
  func founded() {
    let catalog = Self.catalog("established,1996-12/1997-01,")
    #expect((1990...2010).filter { catalog.wasFounded(Handle(0), in: $0) } == [1996, 1997])
    #expect(catalog.date(of: .founding(Handle(0)))?.edtf == "1996-12/1997-01")
    #expect(catalog.date(of: .mechanism(Handle(0))) == nil)
  }

  @Test("the newest year is the last one that a list, membership, claim or focus statement is about")
  func newestYear() {
    #expect(Self.catalog("").newestYear == nil)
    #expect(Self.catalog("established,2020,\nmeets,yearly,1999").newestYear == 1999)
    #expect(SmallPackage([.lists: "list,as_of\na,2001-05/2002-06\n"]).catalog.newestYear == 2002)
    #expect(SmallPackage([.memberships: "party,as_of\nALB,2003\n"]).catalog.newestYear == 2003)
    #expect(SmallPackage.standard.catalog.newestYear == 2008)
  }

  @Test(
    "the data reach to the month of the newest source where it is of the newest year, else to that year",
    arguments: [
      ("old,2007-03,\npage,,2008-01", "2008-01"), ("day,2008-02-03,2007-05", "2008-02"), ("old,2007-03,", "2008"),
      ("year,2008,", "2008"), ("nothing,,", "2008"),
    ])
  func newestMonth(sources: String, month: String) {
    let lists = "list,as_of,source\na,2008,\(sources.prefix { $0 != "," })\n"
    let catalog = SmallPackage([.sources: "source,published,seen\n\(sources)\n", .lists: lists]).catalog
    #expect(catalog.newestMonth == month)
    #expect(Self.catalog("").newestMonth == nil)
  }

  @Test("an event touches the years in which one of its days lies")
  func events() {
    let catalog = SmallPackage([.events: "event,date\nlong,2004-12-30/2005-01-02\nundated,\n"]).catalog
    #expect((2003...2006).filter { catalog.touches(Handle(0), year: $0) } == [2004, 2005])
    #expect((2003...2006).filter { catalog.touches(Handle(1), year: $0) } == [])
  }
}
