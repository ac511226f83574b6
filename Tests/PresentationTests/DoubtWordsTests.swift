import MechanismCatalog
import TestSupport
import Testing

@testable import Presentation

@Suite("Doubt in words")
struct DoubtWordsTests {
  private let package = SmallPackage([
    .memberships: """
    party,role,as_of,basis
    ALB,member,2005,derived
    BEL,member,2005,unconfirmed
    CHL,chair,2005,inferred

    """,
    .claims: """
    attribute,value,as_of,source,basis
    standing,ended,2005,slides-2005,unconfirmed
    meets,yearly,2005,slides-2005,inferred
    meets,yearly,2008,survey-2008,
    established,1996,2005,slides-2005,derived

    """,
    .events: """
    event,date,title,mechanisms,status,basis
    first,2004,First,talks,held,
    second,2005,Second,talks,held,unconfirmed
    third,2006,Third,talks,announced,inferred

    """,
  ])

  @Test("members and chairs carry the very word")
  func members() {
    let card = package.mechanismCard("talks")
    #expect(card.texts("Members") == ["Albania, derived", "Belgium, unconfirmed"])
    #expect(
      card.section("Members")?.heading
        == "Members: 1 derived, 1 unconfirmed, as of 2008: no whole list, newest 2005, 3 years old")
    #expect(card.texts("Chairs") == ["Chile, as of 2005, inferred"])
  }

  @Test("a claim does, unless another source says the same outright")
  func claims() throws {
    let card = package.mechanismCard("talks")
    let texts = try #require(card.texts("Standing"))
    #expect(card.line("standing: ended (as of 2005, 3 years old) (unconfirmed)") != nil)
    #expect(texts.contains("meets: yearly (as of 2008)"))
    #expect(texts.contains("established: 1996 (derived)"))
  }

  @Test("an event does before its title, on its own card and behind a timeline's mark")
  func events() throws {
    let links = package.links()
    let events = package.mechanismCard("talks").texts("Timeline")
    #expect(events == ["2004  First", "2005  held, unconfirmed: Second", "2006  announced, inferred: Third"])
    #expect(package.eventCard("second").subtitle == "meeting, held, unconfirmed")
    let event = try #require(links.catalog.event(id: "second"))
    let marks = Timeline(Array(links.all.handles), links, years: nil).lanes.flatMap(\.marks)
    let mark = try #require(marks.first { $0.subject == .event(event) })
    #expect(MarkWords(mark, links.catalog).status == "held, unconfirmed")
    #expect(MarkWords(mark, links.catalog).sentences.first == "2005  Second (meeting, held, unconfirmed)")
    let founding = try #require(marks.first { $0.kind == .founding })
    #expect(MarkWords(founding, links.catalog).status == "derived")
  }

  @Test("every source's word does, where sources are shown or copied")
  func evidence() throws {
    let links = package.links()
    let line = try #require(package.mechanismCard("talks").line("Albania, derived"))
    #expect(line.evidence.map(\.doubt) == [.derived])
    #expect(line.evidence[0].lines(links.catalog).contains { $0.hasPrefix("derived, as of 2005") })
    #expect(SourceWords.line(line.evidence[0], links.catalog).contains("derived, as of 2005"))
    let event = try #require(links.catalog.event(id: "third"))
    #expect(EventLine.evidence(event, links.catalog).map(\.doubt) == [.inferred])
  }

  @Test(
    "a sentence says what it means",
    arguments: [
      ("ALB", "derived: a source says it of"), ("BEL", "unconfirmed: it was"), ("CHL", "inferred: it follows"),
    ])
  func status(party: String, words: String) throws {
    let links = package.links()
    let party = try #require(links.catalog.party(id: party))
    #expect(StatusWords(links).sentence(party, Handle(0)).contains(words))
  }
}
