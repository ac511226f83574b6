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
        "standing: active (as of 2026-01-29)",
        "last known meeting: 2026-01-29  Senior Officials' Meeting, Rabat, MAR",
        "chair: Belgium, since 2024, inferred",
        "next: announced for 2026-02-01, not seen as held: Ministerial",
        "why active: Senior Officials' Meeting", "newest word: 2026-01-29",
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
        "standing: active (as of 2005, 3 years old)", "last known meeting: 2004-03  First plenary, Bern, CHE",
        "chair: not known for 2008; last known Albania, 2005",
      ])
    #expect(!lines(asOf: 2008).contains { $0.hasPrefix("next") })
    #expect(lines(asOf: 2005)[2] == "chair: Albania (as of 2005)")
    #expect(lines(asOf: 2003)[0] == "standing: no source says")
    #expect(lines(asOf: 2003)[1] == "last known meeting: no source dates one by 2003")
    #expect(lines(asOf: 2003)[2] == "chair: not known for 2003; first named later: Albania, 2005")
  }

  @Test(
    "how it stands in words: unconfirmed is no word of life, undated pages say when they were seen",
    arguments: [
      (
        "standing,unconfirmed,2025,page",
        "unconfirmed (as of 2025)", "presented as going on, nothing recent seen of it"
      ),
      (
        "standing,unconfirmed; named on a page,,page", "unconfirmed (undated, seen 2026-01)", "named on a page"
      ),
      ("standing,in force,2005,slides-2005", "in force (as of 2005, 21 years old)", nil),
      ("ended,2005,,slides-2005", "ended 2005", nil),
    ])
  func standing(claim: String, words: String, why: String?) {
    var package = package
    package[.claims] = "attribute,value,as_of,source\n\(claim)\n"
    let lines = lines(asOf: 2026, package)
    #expect(lines[0] == "standing: \(words)")
    #expect(lines.first { $0.hasPrefix("why") } == why.map { "why unconfirmed: \($0)" })
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
        "chair: Chile (undated, seen 2026-01)", "co-chairs: Albania, Belgium, since 2024 (undated, seen 2026-01)",
      ])
    #expect(lines(asOf: 2028, package)[2] == "co-chairs: Albania, Belgium, since 2024 (undated, seen 2026-01)")
  }

  private func chairs(_ rows: String, claims: String = "", asOf year: Int = 2026) -> [String] {
    var package = package
    package[.memberships] = "party,role,from,to,as_of,source\n" + rows
    package[.claims] = "attribute,value,as_of,source\n" + claims
    return lines(asOf: year, package).filter { $0.hasPrefix("chair") }
  }

  @Test(
    "who left in the year is no chair of today; of several statements of one day the one that begins is the chair",
    arguments: [
      ("ALB,chair,2025,2026-01-29,2025,page\nBEL,chair,2026-01-29,,2026-01-29,page", "Albania, until 2026-01-29"),
      ("ALB,chair,,,2026-01-29,page\nBEL,chair,2026-01-29,,2026-01-29,page", "Albania, as of 2026-01-29"),
    ])
  func leaving(rows: String, before: String) {
    #expect(chairs(rows + "\n") == ["chair: Belgium, since 2026-01-29 (before: \(before))"])
    var package = package
    package[.memberships] = "party,role,from,to,as_of,source\n\(rows)\n"
    let section = package.mechanismCard("talks", asOf: 2026).section("Chairs")
    #expect(section?.heading == "Chairs: 1 named, as of 2026")
    #expect(section?.lines.count == 2 && section?.lines.last?.text.hasPrefix("before: Albania") == true)
  }

  @Test("a term by an undated page says when that was seen; of whom no time is known is said so")
  func undatedTerms() {
    #expect(chairs("ALB,chair,2002,,2002,page\n") == ["chair: Albania, since 2002 (undated, seen 2026-01)"])
    #expect(
      chairs("ALB,chair,,../2026-01,,page\nBEL,chair,,../2026-01,,page\n")
        == ["chair: not known; named without a year: Albania, Belgium"])
    #expect(chairs("") == ["chair: no source names one"])
  }

  @Test("what a source says of the chair in its own words stands where nobody is named")
  func chairing() {
    let claims = "chairing,no permanent chair,2003,slides-2005\n"
    #expect(chairs("", claims: claims) == ["chairing: no permanent chair (as of 2003, 23 years old)"])
    #expect(chairs("ALB,chair,,,2026-01,page\n", claims: claims) == ["chair: Albania (as of 2026-01)"])
  }

  @Test("the newest word is dated by what is shown, by then; undated pages by when they were seen")
  func newestWord() {
    #expect(lines(asOf: 2008).last == "newest word: 2005, 3 years old")
    let undated = package.adding("meets,yearly,,page", to: .claims)
    #expect(lines(asOf: 2026, undated).last == "newest word: 2026-01-29; undated pages seen 2026-01")
    // The end of a term that was still to come when its page was seen is no word of that time.
    var planned = undated
    (planned[.events], planned[.claims]) = ("", "attribute,value,as_of,source\nmeets,yearly,,page\n")
    planned[.memberships] = "party,role,from,to,as_of,source\nALB,chair,2024-05,2026-06,2024-05/2026-06,page\n"
    #expect(
      lines(asOf: 2026, planned).last == "newest word: 2024-05, 2 years old; undated pages seen 2026-01")
  }

  @Test("for forty columns the first three lines are brief")
  func brief() {
    #expect(
      package.mechanismCard("talks", asOf: 2026).sections[0].lines.prefix(3).map(\.brief) == [
        "standing: active 2026-01-29", "last known meeting: 2026-01-29", "chair: Belgium, since 2024, inferred",
      ])
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

  @Test("who was named long before the others of a section carries the date; observers have the number that is stated")
  func oldRows() {
    let package = SmallPackage([
      .memberships: "party,role,as_of\nALB,observer,2005\nBEL,observer,2020\nCHL,observer,2010\n",
      .claims: "attribute,value,as_of\nobserver_count,7,2020\n",
    ])
    let section = package.mechanismCard("talks", asOf: 2026).section("Observers")
    #expect(section?.heading == "Observers: 3 named, 7 stated, as of 2026")
    #expect(section?.lines.map(\.text) == ["Albania, as of 2005", "Belgium", "Chile"])
  }

  @Test("a standing that is inferred says so in lists too")
  func inferred() {
    let package = SmallPackage([.claims: "attribute,value,as_of,basis\nstanding,dormant; silent,2008,inferred\n"])
    let standing = package.catalog.standing(of: Handle(0), by: 2026)
    #expect(StandingWords.word(standing) == "dormant, inferred")
    #expect(StandingWords.short(standing, in: 2026) == "dormant, inferred")
  }

  @Test("a document without an issuer is dated, and issued by nobody")
  func dated() throws {
    let evidence = try #require(package.mechanismCard("talks", asOf: 2005).sections[0].lines[0].evidence.first)
    #expect(evidence.lines(package.catalog).contains("dated 2005-07"))
  }
}
