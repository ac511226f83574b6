import CommandTable
import Presentation
import Questions
import TestSupport
import Testing

@Suite("The year of answers")
struct YearOfAnswersTests {
  private static let questions: [[String]] =
    [
      ["show", "kandy-process"], ["show", "thailand"], ["show", "trafficking"], ["compare", "kandy", "lombok"],
      ["overlap"], ["path", "thailand", "fiji"], ["diff", "kandy", "--from", "2003"], ["timeline"], ["matrix"], ["map"],
    ]
    + ["mechanisms", "members", "focus", "events", "outputs", "relations", "sources", "conflicts", "lists"]
    .map { ["list", $0] }

  @Test("every verb that answers takes --as-of, says the year, and its command line names it", arguments: questions)
  func asOf(words: [String]) throws {
    let answer = try Asking.answer(words + ["--as-of", "2005"], .standard)
    #expect(answer.year == 2005)
    // A difference is as of its later year.
    #expect(answer.command.suffix(2) == [words[0] == "diff" ? "--to" : "--as-of", "2005"])
    let headings = answer.rows.compactMap(\.group)
    #expect(answer.title.contains("2005") || headings.contains { $0.contains("as of 2005") })
  }

  @Test("every verb that answers is held to that")
  func complete() {
    #expect(Set(Self.questions.map { $0[0] }) == Set(Verb.allCases.filter(\.isQuestion).map(\.rawValue)))
  }
}
