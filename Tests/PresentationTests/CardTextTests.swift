import MechanismCatalog
import Presentation
import TestSupport
import Testing
import UnicodeText

@Suite("A card as plain text")
struct CardTextTests {
  private let catalog = SampleAnswer.catalog
  private let card = SmallPackage.standard.mechanismCard("kandy-process")

  private func lines(_ options: TextOptions) -> [String] {
    CardText.text(card, catalog: catalog, options: options).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  @Test("in a pipe: title, subtitle, and every section with every line, none wrapped")
  func pipe() {
    let expected =
      [card.title, card.subtitle]
      + card.sections.flatMap { section in
        ["", section.heading] + section.lines.map { String(repeating: " ", count: 2 + 2 * $0.indent) + $0.text }
      }
    #expect(lines(TextOptions()) == expected)
  }

  @Test("on a terminal no line is wider, and no word is lost", arguments: [40, 60, 80])
  func wrapped(width: Int) {
    let lines = lines(TextOptions(width: width))
    #expect(lines.allSatisfy { $0.terminalColumns <= width })
    #expect(
      lines.flatMap { $0.split(separator: " ") } == self.lines(TextOptions()).flatMap { $0.split(separator: " ") })
  }

  @Test("sources follow their lines when they are asked for")
  func sources() throws {
    let lines = lines(TextOptions(showsSources: true))
    let line = try #require(lines.firstIndex(of: "  Afghanistan"))
    #expect(lines[line + 1] == "    survey-2008, as of 2008-03: chapter 2 > Members")
    let evidence = card.lines.reduce(0) { $0 + $1.evidence.count }
    #expect(lines.count == self.lines(TextOptions()).count + evidence)
  }

  @Test("title and headings are bold where there are colours")
  func colours() {
    let lines = lines(TextOptions(isColored: true))
    #expect(lines.first == "\u{1B}[1m\(card.title)\u{1B}[0m")
    #expect(lines.count { $0.hasPrefix("\u{1B}[1m") } == 1 + card.sections.count)
  }

  @Test("as an answer it has a row a line, under the sections' headings, with evidence and target")
  func answer() throws {
    let answer = CardAnswer.of(card, year: 2008, command: ["confer", "show", "kandy-process"])
    #expect(answer.columns.map(\.id) == ["statement"])
    #expect(answer.rows.map(\.cells) == card.lines.map { [$0.text] })
    #expect(answer.rows.map(\.evidence) == card.lines.map(\.evidence))
    #expect(answer.rows.map(\.topic) == card.lines.map(\.target))
    #expect(answer.rows.first?.group == "As of 2008" && answer.isFound && answer.year == 2008)
    #expect(answer.title == "\(card.title): \(card.subtitle)")
  }

  @Test("every card of the built-in data can be printed in every form")
  func builtIn() {
    let catalog = BuiltInData.catalog
    let links = Links(catalog, Snapshot(catalog, year: 2008))
    for mechanism in catalog.mechanisms.handles.prefix(12) {
      let card = Card.of(.mechanism(mechanism), links)
      let answer = CardAnswer.of(card, year: 2008, command: ["confer"])
      for format in AnswerFormat.allCases {
        let text = AnswerText.text(answer, as: format, catalog: catalog, options: TextOptions(width: 80))
        #expect(text.hasSuffix("\n") && text.utf8.count > card.title.utf8.count, "\(card.title)")
      }
    }
  }
}
