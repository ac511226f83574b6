import MechanismCatalog
import TestSupport
import Testing

@testable import Presentation

@Suite("As of when a statement speaks, in words")
struct DatingWordsTests {
  private let catalog = UndatedPages.package.catalog

  @Test("a date, or when the page was seen, or that nothing is known")
  func words() {
    let statements = catalog.focusStatements
    #expect(statements.map { Words.date(of: $0) } == ["2005-05", "undated, seen 2026-01", "undated"])
    #expect(statements.map { Words.asOf($0) } == ["as of 2005-05", "undated, seen 2026-01", "undated"])
    #expect(statements.map { Words.shortDate(of: $0) } == ["2005-05", "seen 2026-01", "undated"])
    #expect(catalog.lists.map { Words.name(of: $0) } == ["list of 2005-05", "undated list, seen 2026-01"])
    #expect(Words.date("seen 2026-01")?.edtf == "2026-01")
  }

  @Test("a card says it of what passes, of lists, and of an office on which the newest word is of an earlier year")
  func card() {
    let package = UndatedPages.package
    let card = package.mechanismCard("talks", asOf: 2026)
    #expect(card.line("standing: over (undated, seen 2026-01)") != nil)
    #expect(card.texts("Chairs") == ["Albania, as of 2018-12"])
    #expect(card.texts("Lists")?.last == "undated, seen 2026-01: members, named: 2 states")
    #expect(package.mechanismCard("talks", asOf: 2018).texts("Chairs") == ["Albania"])
    let early = package.mechanismCard("talks", asOf: 2010)
    #expect(early.line("standing: active (as of 2005-05, 5 years old)") != nil)
    #expect(early.line("standing, said later: over (undated, seen 2026-01)") != nil)
    #expect(package.partyCard("ALB", asOf: 2026).texts("Takes part")?.first?.contains("chair (as of 2018-12)") == true)
  }

  @Test("an office of which no source says when is shown as undated")
  func undatedOffice() {
    let package = UndatedPages.package.adding("BEL,chair,,,,,page", to: .memberships)
      .adding("CHL,co_chair,2010,,,,page", to: .memberships)
    let dated = "Chile, since 2010 (undated, seen 2026-01)"
    #expect(package.mechanismCard("talks", asOf: 2026).texts("Chairs") == ["Belgium, undated, seen 2026-01"])
    #expect(package.mechanismCard("talks", asOf: 2026).texts("Co-chairs") == [dated])
    #expect(package.mechanismCard("talks", asOf: 2030).texts("Co-chairs") == [dated])
  }

  @Test("a sentence on a party says of which year its office is, and how the list that leaves it out is dated")
  func sentences() throws {
    let links = UndatedPages.package.links(asOf: 2026)
    let (albania, chile) = (try #require(links.catalog.party(id: "ALB")), try #require(links.catalog.party(id: "CHL")))
    let words = StatusWords(links)
    #expect(words.sentence(albania, Handle(0)) == "Albania takes part in The Talks as of 2026; chair, as of 2018-12.")
    #expect(words.sentence(chile, Handle(0)) == "Chile takes part in The Talks as of 2026.")
    #expect(
      StatusWords(UndatedPages.package.links(asOf: 2010)).sentence(chile, Handle(0))
        == "Chile is not on the list of the members of The Talks of 2005-05, which claims to be whole; it is first named "
        + "there undated, seen 2026-01.")
  }

  @Test("the header names a list of a page by when it was seen")
  func header() {
    let (links, later) = (UndatedPages.package.links(asOf: 2026), UndatedPages.package.links(asOf: 2030))
    let one = links.mechanisms(of: .mechanism(Handle(0)))
    #expect(AsOfWords.forms(links, of: one).first == "as of 2026: The Talks undated list, seen 2026-01")
    #expect(
      AsOfWords.forms(later, of: later.all).first == "as of 2030: The Talks undated list, seen 2026-01, 4 years old")
  }
}
