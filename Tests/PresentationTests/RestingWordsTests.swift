import MechanismCatalog
import TestSupport
import Testing

@testable import Presentation

@Suite("That a mechanism is over or dormant, in words")
struct RestingWordsTests {
  private static let package = SmallPackage([
    .sources: "source,published,seen\nreport,2008-03,\npage,,2026-01\n",
    .mechanisms: "mechanism,name\nformer,Former\nquiet,Quiet\nlively,Lively\n",
    .claims: """
    mechanism,attribute,value,as_of,source
    former,ended,2010,,report
    quiet,standing,dormant,,page
    lively,standing,active,,page

    """,
    .lists: "list,mechanism,as_of,source\nquiet-2008,quiet,2008-03,report\nlively-2008,lively,2008-03,report\n",
    .memberships: """
    mechanism,party,as_of,list,source
    former,ALB,2025,,report
    quiet,ALB,2008-03,quiet-2008,report
    lively,ALB,2008-03,lively-2008,report
    lively,BEL,2005-07,,report

    """,
  ])

  @Test("a party's card says it behind the role, and on which old list or row the role rests")
  func partyCard() {
    #expect(
      Self.package.partyCard("ALB", asOf: 2026).texts("Takes part in") == [
        "Former: member (ended)", "Quiet: member (dormant; list of 2008-03)", "Lively: member, list of 2008-03",
      ])
    #expect(
      Self.package.partyCard("ALB", asOf: 2010).texts("Takes part in") == ["Quiet: member", "Lively: member"])
    #expect(
      Self.package.partyCard("ALB", asOf: 2018).texts("Takes part in")?.contains("Quiet: member") == true)
    #expect(
      Self.package.partyCard("ALB", asOf: 2019).texts("Takes part in")?.contains("Quiet: member, list of 2008-03")
        == true)
  }

  @Test("a row on no list says of when it is")
  func row() {
    let package = Self.package.adding("quiet,CHL,2009,,report", to: .memberships)
    #expect(
      package.partyCard("CHL", asOf: 2026).texts("Takes part in") == ["Quiet: member (dormant; as of 2009)"])
  }

  @Test("notes name those that rest, three at most, and sentences say of when the word is")
  func notes() {
    let links = Self.package.links(asOf: 2026)
    let words = RestingWords(links)
    let all = Array(links.all.handles)
    #expect(words.notes(all) == ["Over or dormant, as of 2026: Former (ended), Quiet (dormant)."])
    #expect(words.notes([all[2]]) == [] && words.notes(leavingOut: []) == [])
    #expect(
      words.notes(leavingOut: [all[0], all[0], all[0], all[0]]) == [
        "Left out as over, as of 2026: 4 mechanisms: Former (ended), Former (ended), Former (ended) and 1 more."
      ])
    #expect(
      all.map(words.sentence) == [
        " By the newest word Former has ended (2010).", " By the newest word Quiet is dormant (seen 2026-01).", "",
      ])
  }
}
