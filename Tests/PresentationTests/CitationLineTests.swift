import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("A statement with its citation on one line")
struct CitationLineTests {
  private let catalog = SampleAnswer.catalog

  @Test("a row: what it says, who says so and where, and the command")
  func row() {
    let answer = SampleAnswer.grouped
    #expect(
      CitationLine.of(row: answer.rows[0], in: answer, catalog)
        == "Joined: 1; Afghanistan; mechanisms: 1. Source: Survey of Regional Consultations, Migration Observatory, "
        + "2008-03-25/2008-03-26, at: chapter 2 > Members; as of 2008-03. "
        + "Shown by: confer list members '(in:kandy-process role:chair)'")
  }

  @Test("a row that follows from others says so")
  func withoutSource() {
    let answer = SampleAnswer.grouped
    #expect(
      CitationLine.of(row: answer.rows[1], in: answer, catalog).contains(
        "Left: 1; Someone, \"else\". No source of its own: it follows from other statements. Shown by: "))
  }

  @Test("a line of a card: title, heading and text, each of several sources by its number")
  func card() throws {
    let card = SmallPackage.standard.mechanismCard("kandy-process")
    let section = try #require(card.section("Standing"))
    let line = try #require(section.lines.first { $0.text.hasPrefix("established") })
    let command = ["confer", "show", "kandy-process"]
    let text = CitationLine.of(line: line, under: section.heading, of: card, command: command, catalog)
    #expect(text.hasPrefix("Consultations of Countries of Origin on Labour Migration; Standing; established: "))
    #expect(text.contains(" Source") && text.hasSuffix(". Shown by: confer show kandy-process"))
    let page = try #require(section.lines.first { $0.text.hasPrefix("secretariat") })
    let cited = CitationLine.of(line: page, under: section.heading, of: card, command: command, catalog)
    #expect(
      cited.contains(
        "Kandy Process, Kandy Process secretariat, <https://kandy.example/about>, at: About > The secretariat serves; undated, seen 2007-11-05."
      ))
  }

  @Test("several sources are numbered")
  func several() {
    let evidence = SampleAnswer.evidence("BGD")
    let answer = SampleAnswer.plain([["x"]], titles: ["a"])
    let text = CitationLine.of(row: Answer.Row(["x"], evidence: evidence), in: answer, catalog)
    #expect(evidence.count == 2)
    #expect(text.contains("Sources: (1) ") && text.contains(" (2) "))
  }

  @Test("it is one line without control characters")
  func oneLine() {
    let answer = SampleAnswer.plain([["a\nb\u{1B}"]], titles: ["x"])
    let text = CitationLine.of(row: answer.rows[0], in: answer, catalog)
    #expect(text.hasPrefix("a b␛. ") && !text.contains("\n"))
  }
}
