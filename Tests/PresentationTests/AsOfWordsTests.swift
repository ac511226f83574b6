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
      (2008, "kandy-process", ["Kandy Process list of 2008-03", "list of 2008-03", "list of 2008"]),
      (
        2007, "kandy-process",
        [
          "Kandy Process list of 2005-07, 2 years old", "list of 2005-07, 2 years old", "list of 2005-07",
          "list of 2005",
        ]
      ),
      (
        2004, "kandy-process",
        ["Kandy Process, presumed from 2005-07", "presumed from 2005-07", "presumed 2005"]
      ),
      (2000, "kandy-process", ["Kandy Process, not founded yet", "not founded yet"]),
      (2008, "mekong-accord", ["Mekong Accord, no whole list", "no whole list"]),
      (1990, nil, ["Mekong Accord, no whole list", "no whole list"]),
    ])
  func mechanism(year: Int, id: String?, bases: [String]) {
    let last = bases.last.map { ["\(year): \($0)", "as of \(year)"] } ?? []
    #expect(forms(year, id) == bases.map { "as of \(year): \($0)" } + last)
    #expect(last.allSatisfy { $0.count <= 21 })
  }

  @Test(
    "of all, in other years than the newest also the newest statement",
    arguments: [
      (2008, []), (2007, ["newest statement seen 2007-11-05"]), (2006, ["newest statement 2005-07"]),
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
    #expect(forms(2026, "talks", package: package).first == "as of 2026: The Talks undated list, seen 2026-01")
    #expect(forms(2028, "talks", package: package)[1] == "as of 2028: undated list, seen 2026-01, 2 years old")
  }

  @Test("where no list is whole, the newest row that names a member tells the age")
  func noList() {
    let package = SmallPackage([.memberships: "party,as_of\nALB,2003\nBEL,2005-04\n"])
    #expect(
      forms(2008, "talks", package: package) == [
        "as of 2008: The Talks, no whole list, newest 2005-04, 3 years old",
        "as of 2008: no whole list, newest 2005-04, 3 years old", "as of 2008: no whole list, newest 2005-04",
        "as of 2008: no whole list", "2008: no whole list", "as of 2008",
      ])
  }

  @Test(
    "of several and of all how many lists are over ten years old; before the newest year the newest statement first")
  func old() {
    let links = AgedLists.links
    var two = links.none
    for id in ["old", "new"] { links.catalog.mechanism(id: id).map { _ = two.insert($0) } }
    let old = ["as of 2026: 1 of 2 lists over ten years old", "as of 2026"]
    #expect(AsOfWords.forms(links, of: two) == old && AsOfWords.forms(links, of: links.all) == old)
    #expect(
      forms(2021, package: AgedLists.package) == [
        "as of 2021: newest statement 2020; 1 of 2 lists over ten years old", "as of 2021: newest statement 2020",
        "as of 2021",
      ])
  }

  @Test("a list without a date is said to have none; an empty package has a year all the same")
  func undated() {
    let package = SmallPackage([.lists: "list\nx\n", .memberships: "party,list\nALB,x\n"])
    #expect(forms(2008, "talks", package: package).first == "as of 2008: The Talks undated list")
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
