import MechanismCatalog
import Presentation
import Questions
import TestSupport
import Testing

@Suite("Answers that rest on pages without a date")
struct UndatedAnswerTests {
  private func answer(_ words: String...) throws -> Answer { try Asking.answer(words, UndatedPages.package) }

  private func lines(_ answer: Answer, _ format: AnswerFormat) -> [String] {
    AnswerText.text(answer, as: format, catalog: UndatedPages.package.catalog, options: TextOptions())
      .split(separator: "\n").map(String.init)
  }

  @Test("a list says when the page was seen, and of which year a chair is")
  func members() throws {
    let answer = try answer("list", "members", "in:talks")
    #expect(answer.year == 2026)
    #expect(answer.column("name") == ["Albania", "Belgium", "Chile"])
    #expect(answer.column("role") == ["chair (as of 2018-12)", "member", "member"])
    #expect(answer.column("as_of") == ["2018-12", "seen 2026-01", "seen 2026-01"])
    #expect(
      answer.notes.contains(
        "The Talks: 4 members stated (undated, seen 2026-01), 3 states, territories and economies named."))
  }

  @Test("data formats keep as_of empty, and have a column of their own for when a page was seen")
  func formats() throws {
    let answer = try answer("list", "members", "in:talks")
    let csv = lines(answer, .csv)
    #expect(csv[0] == "name,role,since,basis,as_of,seen,mechanisms,kind,region,code,sources")
    #expect(csv[1].hasPrefix("Albania,chair (as of 2018-12),,named,2018-12,,1,"))
    #expect(csv[2].hasPrefix("Belgium,member,,named,,2026-01,1,"))
    let json = lines(answer, .json).map { $0.drop { $0 == " " } }
    #expect(json.contains("\"as_of\": null,") && json.contains("\"seen\": \"2026-01\","))
    #expect(lines(answer, .markdown).contains { $0.contains("| seen 2026-01 |") })
    #expect(lines(try self.answer("list", "mechanisms"), .csv)[0].contains("seen") == false)
  }

  @Test("focus areas, lists and contradictions too; --sort takes the time of the page")
  func others() throws {
    #expect(try answer("list", "focus", "in:talks").column("as_of") == ["2005-05", "seen 2026-01", "undated"])
    #expect(try answer("list", "lists", "--sort", "-as_of").column("as_of") == ["seen 2026-01", "2005-05"])
    #expect(
      try lines(answer("list", "focus", "in:talks"), .tsv)[2].hasPrefix("labour\t\u{201C}labour\u{201D}\t\t2026-01\t"))
  }

  @Test("a difference names both lists")
  func difference() throws {
    let answer = try answer("diff", "talks", "--from", "2005", "--to", "2026")
    #expect(
      answer.notes.contains { $0.contains("the list of 2005-05") && $0.contains("the undated list, seen 2026-01") })
    #expect(answer.rows.flatMap(\.cells).contains("two whole lists, 2005-05 and undated, seen 2026-01"))
  }
}
