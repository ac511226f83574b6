import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("Who is outside, and who was present")
struct AbsenceLinesTests {
  private let package = SmallPackage([
    .memberships: """
    party,role,from,to,as_of,source,as_written
    ALB,suspended,2004,,2005,slides-2005,Albania
    BEL,non_member,,,2005,slides-2005,Belgium
    CHL,member,1999,2003,2005,slides-2005,Chile
    eu,chair,1999,2001,2005,slides-2005,EU

    """
  ])

  @Test("suspended, said not to be a member, left: each a section, as of the year", arguments: [2003, 2005])
  func sections(year: Int) {
    let card = package.mechanismCard("talks", asOf: year)
    #expect(card.texts("Suspended") == (year == 2005 ? ["Albania, since 2004"] : nil))
    #expect(card.texts("Said not to be members") == (year == 2005 ? ["Belgium"] : nil))
    #expect(card.texts("Left") == (year == 2005 ? ["Chile, since 1999, until 2003"] : nil))
    #expect(card.texts("Members") == (year == 2003 ? ["Chile, since 1999"] : nil))
  }

  @Test("the same on the cards of the parties")
  func parties() {
    #expect(package.partyCard("ALB").texts("Suspended") == ["The Talks, since 2004"])
    #expect(package.partyCard("BEL").texts("Said not to be") == ["The Talks"])
    #expect(package.partyCard("CHL").texts("Left") == ["The Talks, since 1999, until 2003"])
    #expect(package.partyCard("ALB").section("Takes part in") == nil)
    #expect(package.partyCard("eu").section("Left") == nil)
  }

  @Test("an older denial gives way to a newer word that it is a member")
  func superseded() {
    let newer = package.adding("BEL,member,,,2008,survey-2008,Belgium", to: .memberships)
    #expect(newer.mechanismCard("talks").section("Said not to be") == nil)
    #expect(newer.mechanismCard("talks", asOf: 2006).texts("Said not to be") == ["Belgium"])
  }

  @Test("who was present stands on the event with the numbers; the list is not one of members")
  func present() {
    let links = SmallPackage.standard.links()
    let card = SmallPackage.standard.eventCard("lombok-2008")
    #expect(card.texts("Present") == ["Survey of Regional Consultations: named: 1 state", "Côte d'Ivoire"])
    let lists = SmallPackage.standard.mechanismCard("lombok-process").section("Lists")
    let line = lists?.lines.first { $0.text.hasPrefix("2008-01") }
    #expect(line?.text == "2008-01: present at “Senior officials' meeting”, named: 1 state")
    #expect(line?.target == links.catalog.event(id: "lombok-2008").map { .event($0) })
  }

  @Test("a body that is a mechanism and a party shows what it is near to, with evidence")
  func asParty() throws {
    let section = try #require(SmallPackage.standard.mechanismCard("pmc").section("As a party"))
    #expect(section.heading == "As a party, as of 2008")
    #expect(
      section.lines.map(\.text) == [
        "near Kandy Process (Consultations of Countries of Origin on Labour Migration): observer",
        "near Lombok Process on Smuggling, Trafficking and Crime: observer",
      ])
    #expect(section.lines.allSatisfy { !$0.evidence.isEmpty && $0.target != nil })
  }

  @Test("an output comes from an event once, by the word of all its sources")
  func outputOrigin() throws {
    let card = SmallPackage.standard.outputCard("lombok-plan")
    #expect(
      card.texts("What is known") == [
        "date: 2002-02-28", "date, also reported: 2002-02", "from: First ministerial conference",
      ])
    #expect(card.line("from: First ministerial conference")?.evidence.count == 2)
  }

  @Test("without the source's wording the role alone is said")
  func roleAlone() throws {
    let line = try #require(SmallPackage.standard.mechanismCard("lombok-process").line("Tuvalu, derived"))
    #expect(line.evidence.map(\.says) == ["member"])
  }

  @Test("a source counts what rests on it in every table, and shows what is no mechanism's")
  func source() {
    let package = SmallPackage([
      .events: "event,title,mechanisms\ne,Meeting,talks\nf,Fair,\n", .outputs: "output,mechanisms\no,talks\n",
      .relations: "subject,relation,object\ntalks,overlaps_with,eu\n", .lists: "list\nl\n",
      .assessments: "kind,point,mechanism\nadvantage,Good,talks\nadvantage,Informal,\n",
    ])
    let card = package.sourceCard("slides-2005")
    #expect(card.texts("Mechanisms that it speaks of") == ["The Talks: 5 statements"])
    #expect(card.texts("Besides") == ["event: Fair", "in general, advantages: Informal"])
  }
}
