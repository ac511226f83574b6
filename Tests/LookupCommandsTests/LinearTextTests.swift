import MechanismCatalog
import Presentation
import TestSupport
import Testing

@testable import LookupCommands

@Suite("An answer as sentences")
struct LinearTextTests {
  private static let columns = [
    Answer.Column("name"), Answer.Column("founded"), Answer.Column("stated_members", isNumber: true),
  ]

  private func text(_ rows: [Answer.Row], notes: [String] = []) -> String {
    LinearText.text(
      Answer(
        title: "Mechanisms: \(rows.count)", columns: Self.columns, rows: rows, notes: notes, year: 2008, command: []))
  }

  @Test("each value has its heading but the first; what is not known is left out")
  func rows() {
    #expect(
      text([.init(["Bali Process", "2002", "40"]), .init(["APC", "", "33"])])
        == "Mechanisms: 2\nBali Process; founded 2002; stated members 40\nAPC; stated members 33\n")
  }

  @Test("a group's heading stands once, before its rows")
  func groups() {
    let rows: [Answer.Row] = [
      .init(["Chile", "", ""], group: "Both"), .init(["Peru", "", ""], group: "Both"),
      .init(["Cuba", "", ""], group: "One"),
    ]
    #expect(text(rows) == "Mechanisms: 3\nBoth:\nChile\nPeru\nOne:\nCuba\n")
  }

  @Test("with the catalog of the sources, a row is followed by each of its own")
  func sources() throws {
    let catalog = SmallPackage.standard.catalog
    let membership = try #require(catalog.memberships.first)
    let row = Answer.Row(["Chile"], evidence: [Evidence(membership), Evidence(membership)])
    let answer = Answer(title: "One", columns: [Self.columns[0]], rows: [row], year: 2008, command: [])
    let lines = LinearText.text(answer, sources: catalog).split(separator: "\n")
    #expect(lines.count == 4 && lines[1] == "Chile" && lines[2] == lines[3])
    #expect(lines[2].hasPrefix("Source: \(catalog.sources[membership.citation.source].id), "))
    #expect(lines[2].hasSuffix(": \(membership.citation.locator)"))
  }

  @Test("an empty answer says so, and notes follow")
  func empty() {
    #expect(text([], notes: ["As of 2008."]) == "Mechanisms: 0\nNothing found.\nAs of 2008.\n")
    #expect(text([.init([])]) == "Mechanisms: 1\n\n")
  }

  @Test("control characters are shown, a line stays a line")
  func controls() {
    #expect(text([.init(["a\u{1B}[2J\nb", "", ""])]) == "Mechanisms: 1\na␛[2J␊b\n")
  }
}
