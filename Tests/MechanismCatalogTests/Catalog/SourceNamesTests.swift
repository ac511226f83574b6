import MechanismCatalog
import TestSupport
import Testing

@Suite("Short names of sources")
struct SourceNamesTests {
  private func names(_ rows: String) -> [String] {
    let catalog = SmallPackage([.sources: "source,issuer,published,seen\n\(rows)\n"]).catalog
    return catalog.sources.handles.map { catalog.sourceNames[$0] }
  }

  @Test(
    "an issuer's acronym, or its only word, with the year; else the id",
    arguments: [
      ("x,International Organization (IOM),2008-03,", "IOM 2008"), ("x,Eurostat,2005,", "Eurostat 2005"),
      ("web-page,Institute (IMS),,2007-11-05", "IMS 2007"), ("x,Institute (IMS),,", "IMS"),
      ("survey-2008,Migration Observatory,2008,", "survey-2008"), ("notes,,2005,", "notes"),
      ("x-1,Office (for nobody),2005,", "x-1"), ("x-1,Office (),2005,", "x-1"),
    ])
  func single(row: String, name: String) {
    #expect(names(row) == [name])
  }

  @Test("where two would be the same, the words of the id that say more tell them apart")
  func same() {
    #expect(
      names("iom-2005-a,Org (IOM),2005,\niom-2005-b-c,Org (IOM),2005-07,\niom-2008-a,Org (IOM),2008,")
        == ["IOM 2005 a", "IOM 2005 b-c", "IOM 2008"])
    #expect(names("iom-2005,Org (IOM),2005,\n2005-iom,Org (IOM),2005,") == ["iom-2005", "2005-iom"])
    #expect(names("a-iom,Org (IOM),2005,\niom-a,Org (IOM),2005,") == ["a-iom", "iom-a"])
    #expect(names("x,IOM,2005,\nIOM 2005,Org of all,2005,") == ["x", "IOM 2005"])
  }

  @Test("no two names are the same, whatever issuers, years and ids have in common", arguments: 0..<100)
  func different(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<12).map { index in
      let issuer = ["IOM", "Org (IOM)", "Org of all", "", "iom"].randomElement(using: &random)!
      let year = ["2005", "", "2006"].randomElement(using: &random)!
      let id = (0..<2).map { _ in ["iom", "2005", "a", "b"].randomElement(using: &random)! } + ["\(index)"]
      return "\(id.joined(separator: "-")),\(issuer),\(year),"
    }
    let names = names(rows.joined(separator: "\n"))
    #expect(Set(names).count == names.count)
  }

  @Test("a name is the same whichever is asked for first")
  func order() {
    let rows = "source,issuer,published\nx-a,Org (IOM),2005\nx-b,Org (IOM),2005\nx-c,Org (IOM),2006\n"
    let (first, second) = (SmallPackage([.sources: rows]).catalog, SmallPackage([.sources: rows]).catalog)
    let forward = first.sources.handles.map { first.sourceNames[$0] }
    let backward = second.sources.handles.reversed().map { second.sourceNames[$0] }
    #expect(forward == ["IOM 2005 x-a", "IOM 2005 x-b", "IOM 2006"] && backward == forward.reversed())
  }

  @Test("a web page goes by its site, which pages share")
  func sites() {
    let rows =
      "source,issuer,kind,url\na,Org (IOM),web_page,https://www.iom.int/x\nb,,web_page,http://iom.int\n"
      + "c,Org (IOM),web_page,\nd,Org (ICMPD),dataset,https://icmpd.org/x\n"
    let catalog = SmallPackage([.sources: rows]).catalog
    #expect(catalog.sources.handles.map { catalog.sourceNames[$0] } == ["iom.int", "iom.int", "IOM", "ICMPD"])
  }

  @Test("the documents of the built-in data have short names, no two the same")
  func builtIn() {
    let catalog = BuiltInData.catalog
    let documents = catalog.sources.handles.filter { catalog.sources[$0].site == nil }
    let names = documents.map { catalog.sourceNames[$0] }
    #expect(Set(names).count == names.count && names.count == 6)
    #expect(names.contains("IOM 2008") && names.contains("IOM 2005 interstate") && names.contains("APC 2006"))
  }
}
