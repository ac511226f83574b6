import MechanismCatalog
import TestSupport
import Testing

@testable import Presentation

@Suite("A mark of a timeline in words")
struct MarkWordsTests {
  private func sentences(_ package: SmallPackage, _ mechanism: String) -> [[String]] {
    let links = package.links()
    let timeline = Timeline([links.catalog.mechanism(id: mechanism)].compactMap(\.self), links)
    let lane = timeline.lanes[0]
    return (lane.marks + lane.undated).map { MarkWords($0, links.catalog).sentences }
  }

  @Test("date, title and kind; whose, where and by whom; how many sources, and what they say else")
  func standard() {
    #expect(
      sentences(.standard, "lombok-process") == [
        ["2002-02-26  Lombok Process established", "Mataram, IDN; 2 sources"],
        [
          "2002-02-26/2002-02-28  First ministerial conference (ministerial)",
          "Lombok Process; Mataram, IDN; host Indonesia, Australia; 2 sources",
          "Also reported: 2002-02: Conference on people smuggling",
        ],
        [
          "2002-02-28  Lombok Plan of Action (plan of action)", "Lombok Process; 2 sources",
          "Also reported: Plan of Action",
        ],
        [
          "2008-01  Senior officials' meeting (meeting)",
          "Lombok Process, Mekong Accord; Brisbane, AUS; host Australia; 1 source",
        ],
      ])
  }

  @Test("what was only announced, joined by inference or between lists, is disputed or has no date, says so")
  func doubts() {
    #expect(
      sentences(.standard, "kandy-process")[4...] == [
        [
          "2005-07/2008-03  Afghanistan joined Kandy Process: on the whole list of 2008-03, not on the list of 2005-07",
          "between two lists; 2 sources",
        ],
        [
          "2005-09  Third ministerial consultation (ministerial, announced)",
          "Kandy Process; Jakarta, IDN; host Indonesia; 1 source",
        ],
      ])
    #expect(sentences(.standard, "jonkoping-process")[1][0] == "undated  Workshop on border guards (workshop)")
    let disputed = SmallPackage([
      .claims: "mechanism,attribute,value\ntalks,established,1990\ntalks,established,1992\ntalks,ended,1999\n",
      .memberships: "party,from,basis\nALB,1995,inferred\n",
    ])
    #expect(
      sentences(disputed, "talks") == [
        ["1990  The Talks established", "disputed; 1 source", "Also reported: 1992"],
        ["1995  Albania joined The Talks", "inferred; 1 source"], ["1999  The Talks ended", "1 source"],
      ])
  }

  @Test("what had ended or been merged by some time says that nobody dates it")
  func over() {
    let package = SmallPackage([.claims: "attribute,value,as_of\nstanding,merged; into others,2006\n"])
    #expect(
      sentences(package, "talks") == [["2006  The Talks had been merged", "since when is not said; 1 source"]])
  }

  @Test("every class has a word of its own")
  func classes() {
    #expect(Set(TimelineMark.Kind.allCases.map { Words.of($0) }).count == TimelineMark.Kind.allCases.count)
  }

  @Test("of every mark of the built-in data there is a source")
  func sources() {
    let catalog = BuiltInData.catalog
    let links = Links(catalog, Snapshot(catalog, year: 2008))
    let timeline = Timeline(catalog.mechanismsByKind.filter { links.all.contains($0) }, links)
    let silent = (timeline.marks + timeline.undated).filter { MarkWords($0, catalog).evidence.isEmpty }
    #expect(silent == [])
  }
}
