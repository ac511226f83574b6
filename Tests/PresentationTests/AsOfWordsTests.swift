import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("What the header says of the year")
struct AsOfWordsTests {
  private func forms(_ year: Int, _ mechanism: String? = nil, package: SmallPackage = .standard) -> [String] {
    let links = package.links(asOf: year)
    let one = mechanism.flatMap { links.catalog.mechanism(id: $0) }.map { links.mechanisms(of: .mechanism($0)) }
    return AsOfWords.forms(links, of: one ?? links.all)
  }

  @Test(
    "of one mechanism, the list that counts",
    arguments: [
      (2008, "kandy-process", ["list of 2008-03, survey-2008", "survey-2008"]),
      (
        2007, "kandy-process",
        ["list of 2005-07, 2 years old, slides-2005", "list of 2005-07, 2 years old", "list 2 years old"]
      ),
      (2004, "kandy-process", ["presumed from 2005-07, slides-2005", "presumed from 2005-07"]),
      (2000, "kandy-process", ["not founded yet"]), (2008, "mekong-accord", ["no whole list"]),
    ])
  func mechanism(year: Int, id: String, bases: [String]) {
    #expect(forms(year, id) == bases.map { "as of \(year): \($0)" } + ["as of \(year)"])
  }

  @Test(
    "of all, the newest statement: at its own year no more than its source",
    arguments: [
      (2008, ["survey-2008"]), (2007, ["kandy.example"]),
      (
        2006,
        ["newest of 2005-07, 1 year old, slides-2005", "newest of 2005-07, 1 year old", "newest of 2005-07"]
      ),
      (1990, ["no whole list"]),
    ])
  func all(year: Int, bases: [String]) {
    #expect(forms(year) == bases.map { "as of \(year): \($0)" } + ["as of \(year)"])
  }

  @Test("nothing is said so early")
  func early() {
    let package = SmallPackage([
      .mechanisms: "mechanism,name\na,A\nb,B\n", .claims: "mechanism,attribute,value,as_of\na,standing,active,2003\n",
    ])
    #expect(forms(1990, package: package) == ["as of 1990: no statement so early", "as of 1990"])
  }

  @Test("a list of an undated page says when the page was seen, and how long ago")
  func seen() {
    let package = SmallPackage([
      .sources: "source,seen\npage,2026-01\n", .lists: "list,source\nx,page\n",
      .memberships: "party,list,source\nALB,x,page\n",
    ])
    #expect(forms(2026, "talks", package: package).first == "as of 2026: undated list, seen 2026-01, page")
    #expect(forms(2028, "talks", package: package)[1] == "as of 2028: undated list, seen 2026-01, 2 years old")
  }

  @Test("where no list is whole, the newest row that names a member tells the age")
  func noList() {
    let package = SmallPackage([.memberships: "party,as_of\nALB,2003\nBEL,2005-04\n"])
    #expect(
      forms(2008, "talks", package: package) == [
        "as of 2008: no whole list, newest 2005-04, 3 years old", "as of 2008: no whole list, newest 2005-04",
        "as of 2008: no whole list", "as of 2008",
      ])
  }

  @Test("of several the newest list, and how many are over ten years old; of all the newest statement")
  func old() {
    let links = AgedLists.links
    var two = links.none
    for id in ["old", "new"] { links.catalog.mechanism(id: id).map { _ = two.insert($0) } }
    #expect(
      AsOfWords.forms(links, of: two) == [
        "as of 2026: newest list 2020, 6 years old, slides-2005; 1 of 2 lists over ten years old",
        "as of 2026: newest list 2020, 6 years old, slides-2005", "as of 2026: newest list 2020, 6 years old",
        "as of 2026",
      ])
    #expect(
      AsOfWords.forms(links, of: links.all).first
        == "as of 2026: slides-2005; 1 of 2 lists over ten years old")
  }

  @Test("a list without a date is said to have none; an empty package has a year all the same")
  func undated() {
    let package = SmallPackage([.lists: "list\nx\n", .memberships: "party,list\nALB,x\n"])
    #expect(forms(2008, "talks", package: package).first == "as of 2008: undated list, slides-2005")
    #expect(forms(2008, package: SmallPackage([.sources: ""])).last == "as of 2008")
  }

  @Test("each form is shorter than the one before")
  func lengths() {
    let catalog = BuiltInData.catalog
    for year in stride(from: 1950, through: 2010, by: 3) {
      let links = Links(catalog, Snapshot(catalog, year: year))
      for mechanism in Array(catalog.mechanisms.handles) as [Handle<Mechanism>?] + [nil] {
        let lengths = AsOfWords.forms(links, of: mechanism.map { links.mechanisms(of: .mechanism($0)) } ?? links.all)
          .map(\.count)
        #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 > $1 })
      }
    }
  }
}
