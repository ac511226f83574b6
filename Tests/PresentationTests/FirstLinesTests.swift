import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("The first lines of a mechanism's card")
struct FirstLinesTests {
  private let package = SmallPackage([
    .sources: "source,published,seen\nslides-2005,2005-07,\npage,,2026-01\n",
    .claims: """
    attribute,value,as_of,source
    standing,active; met twice,2005,slides-2005
    standing,active; Senior Officials' Meeting,2026-01-29,page

    """,
    .memberships: """
    party,role,from,to,as_of,basis,source
    ALB,chair,,,2005,named,slides-2005
    BEL,chair,2024,,2026-01,inferred,page
    CHL,co_chair,,,2018-12,named,page

    """,
    .events: """
    event,date,kind,status,mechanisms,source,title,place
    first,2004-03,plenary,held,talks,slides-2005,First plenary,"Bern, CHE"
    som,2026-01-29,plenary,held,talks,page,Senior Officials' Meeting,"Rabat, MAR"
    next,2026-02-01,plenary,announced,talks,page,Ministerial,

    """,
  ])

  private func lines(asOf year: Int, _ package: SmallPackage? = nil) -> [String] {
    (package ?? self.package).mechanismCard("talks", asOf: year).sections[0].lines.map(\.text)
  }

  @Test("is it alive, when did it last meet, who chairs it: with dates, before the names")
  func today() {
    #expect(
      lines(asOf: 2026) == [
        "standing: active (as of 2026-01-29)  Senior Officials' Meeting",
        "last met: 2026-01-29  Senior Officials' Meeting, Rabat, MAR",
        "chair: Belgium, since 2024, inferred",
        "next: announced for 2026-02-01, not seen as held: Ministerial",
        "newest source: undated, seen 2026-01, page; newest dated: 2005-07, 21 years old, slides-2005",
      ])
    let card = package.mechanismCard("talks", asOf: 2026)
    #expect(card.sections.map(\.heading).prefix(2) == ["As of 2026", "Standing"])
    #expect(card.sections[0].lines.prefix(4).allSatisfy { !$0.evidence.isEmpty })
    #expect(card.texts("Standing") == ["standing, also reported: active; met twice (as of 2005)"])
  }

  @Test("of an earlier year they are of that year; what is only announced later is not known then")
  func earlier() {
    #expect(
      lines(asOf: 2008).prefix(3) == [
        "standing: active (as of 2005, 3 years old)  met twice", "last met: 2004-03  First plenary, Bern, CHE",
        "chair: not known for 2008; last known Albania, 2005",
      ])
    #expect(!lines(asOf: 2008).contains { $0.hasPrefix("next") })
    #expect(lines(asOf: 2005)[2] == "chair: Albania (as of 2005)")
    #expect(lines(asOf: 2003)[0] == "standing: no source says")
    #expect(lines(asOf: 2003)[1] == "last met: no source dates a meeting of it by 2003")
    #expect(lines(asOf: 2003)[2] == "chair: no source names one")
  }

  @Test(
    "how it stands in words: unconfirmed is no word of life, undated pages say when they were seen",
    arguments: [
      (
        "standing,unconfirmed,2025,page",
        "unconfirmed (as of 2025, 1 year old)  presented as going on, nothing recent seen of it"
      ),
      ("standing,unconfirmed; named on a page,,page", "unconfirmed (undated, seen 2026-01)  named on a page"),
      ("standing,in force,2005,slides-2005", "in force (as of 2005, 21 years old)"),
      ("ended,2005,,slides-2005", "ended 2005"),
    ])
  func standing(claim: String, words: String) {
    var package = package
    package[.claims] = "attribute,value,as_of,source\n\(claim)\n"
    #expect(lines(asOf: 2026, package)[0] == "standing: \(words)")
  }

  @Test("before its founding it is said to be none yet")
  func unfounded() {
    let founded = package.adding("established,2003,,slides-2005", to: .claims)
    #expect(lines(asOf: 2000, founded)[0] == "standing: not founded yet")
  }

  @Test("holders of one date share it; an undated page tells when it was seen")
  func chairs() {
    var package = package
    package[.memberships] = "party,role,from,source\nALB,co_chair,2024,page\nBEL,co_chair,2024,page\nCHL,chair,,page\n"
    #expect(
      lines(asOf: 2026, package)[2...3] == [
        "chair: Chile (undated, seen 2026-01)", "co-chairs: Albania, Belgium, since 2024",
      ])
    #expect(lines(asOf: 2028, package)[2] == "co-chairs: Albania, Belgium, since 2024 (undated, seen 2026-01)")
  }

  @Test("two announced meetings are shown, of the rest how many; what took its place by the year")
  func more() {
    let package = package.adding(
      "n2,2026-03,plenary,announced,talks,page,Two,\nn3,2027,plenary,proposed,talks,page,Three,", to: .events)
    let lines = lines(asOf: 2026, package)
    #expect(lines.contains("next: announced for 2026-03, not seen as held: Two"))
    #expect(lines.contains("next: 1 more announced or proposed, see the timeline"))
  }

  @Test("what took its place by the year")
  func replaced() {
    var package = package
    package[.mechanisms] = "mechanism,name\ntalks,Talks\nheir,Heir\n"
    package[.relations] = "subject,relation,object,since\nheir,successor_of,talks,2010\n"
    #expect(lines(asOf: 2026, package).contains("succeeded by Heir (since 2010)"))
    #expect(!lines(asOf: 2008, package).contains { $0.hasPrefix("succeeded") })
  }

  @Test(
    "in lists the word with the year that it is of; nothing known is a question mark",
    arguments: [
      (2004, "?", "?", ""), (2005, "active", "active", "2005"), (2008, "active", "active 2005", "2005"),
      (2026, "active", "active", "2026-01-29"),
    ])
  func lists(year: Int, word: String, short: String, date: String) {
    let standing = package.catalog.standing(of: Handle(0), by: year)
    #expect(StandingWords.word(standing) == word && StandingWords.short(standing, in: year) == short)
    #expect(StandingWords.date(standing) == date)
  }

  @Test("the members' heading says on how old a list it rests, where that is not of the year")
  func members() {
    func heading(_ id: String, _ year: Int) -> String? {
      AgedLists.package.mechanismCard(id, asOf: year).section("Members")?.heading
    }
    #expect(heading("old", 2026) == "Members: 1 named, as of 2026: list of 2005, 21 years old")
    #expect(heading("old", 2005) == "Members: 1 named, as of 2005")
    #expect(heading("new", 2019) == "Members: 1 presumed, as of 2019")
  }
}
