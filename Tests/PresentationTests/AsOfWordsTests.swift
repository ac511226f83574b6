import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("What the header says of the year")
struct AsOfWordsTests {
  private func forms(_ year: Int, _ mechanism: String? = nil, package: SmallPackage = .standard) -> [String] {
    let links = package.links(asOf: year)
    return AsOfWords.forms(links, of: mechanism.flatMap { links.catalog.mechanism(id: $0) })
  }

  @Test(
    "of one mechanism, the list that counts",
    arguments: [
      (2008, "kandy-process", ["list of 2008-03, survey-2008", "survey-2008"]),
      (2007, "kandy-process", ["list of 2005-07, slides-2005", "slides-2005"]),
      (2004, "kandy-process", ["presumed from 2005-07, slides-2005", "presumed from 2005-07"]),
      (2000, "kandy-process", ["not founded yet"]), (2008, "mekong-accord", ["no whole list"]),
    ])
  func mechanism(year: Int, id: String, bases: [String]) {
    #expect(forms(year, id) == bases.map { "as of \(year): \($0)" } + ["as of \(year)"])
  }

  @Test(
    "of all, the newest statement: at its own year no more than its source",
    arguments: [
      (2008, ["survey-2008"]), (2007, ["kandy-website"]),
      (2006, ["newest of 2005-07, slides-2005", "newest of 2005-07"]),
      (1990, ["no statement so early"]),
    ])
  func all(year: Int, bases: [String]) {
    #expect(forms(year) == bases.map { "as of \(year): \($0)" } + ["as of \(year)"])
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
        let lengths = AsOfWords.forms(links, of: mechanism).map(\.count)
        #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 > $1 })
      }
    }
  }
}
