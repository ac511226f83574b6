import Presentation
import TestSupport
import Testing
import UnicodeText

@Suite("An answer as a table")
struct AnswerTableTests {
  private let long = SampleAnswer.plain(
    [["Bali Process on People Smuggling", "40", "regional process"], ["APC", "33", "dialogue"]],
    titles: ["name", "members", "kind"], numbers: [1])

  private func text(_ answer: Answer, _ options: TextOptions = TextOptions()) -> String {
    SampleAnswer.text(answer, .table, options)
  }

  private func lines(_ answer: Answer, _ options: TextOptions) -> [String] {
    text(answer, options).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test("in a pipe every column is there; groups have headings, notes come last")
  func pipe() {
    #expect(
      text(SampleAnswer.grouped) == """
        Members of the Kandy Process, as of 2008: 2 of 17

          name             mechanisms  left in

        Joined: 1
          Afghanistan               1

        Left: 1
          Someone, "else"

        2 are presumed.

        """)
  }

  @Test("on a terminal columns without any text are left out")
  func emptyColumns() {
    #expect(!text(SampleAnswer.grouped, TextOptions(width: 80)).contains("left in"))
  }

  @Test("with sources, each row is followed by who says so, as of when, and where")
  func sources() {
    let lines = lines(SampleAnswer.grouped, TextOptions(showsSources: true))
    let row = lines.firstIndex { $0.hasPrefix("  Afghanistan") }!
    #expect(lines[row + 1] == "    survey-2008, as of 2008-03: chapter 2 > Members")
  }

  @Test("text columns share the width, numbers are never cut")
  func shrinking() {
    #expect(
      lines(long, TextOptions(width: 36)) == [
        "T", "", "name           members  kind", "Bali Process…       40  regional pr…",
        "APC                 33  dialogue",
      ])
    #expect(lines(long, TextOptions(width: 36, isASCII: true))[3] == "Bali Process.       40  regional pr.")
  }

  @Test("where even that is not enough, the last columns are left out, and a note names them")
  func omitted() {
    #expect(
      lines(long, TextOptions(width: 20)) == [
        "T", "", "name         members", "Bali Proce…       40", "APC               33", "",
        "Not shown for lack", "  of room: kind.",
      ])
  }

  @Test("no line is wider than the terminal, whatever the width", arguments: 1...80)
  func width(width: Int) {
    for answer in [long, SampleAnswer.grouped] {
      let lines = lines(answer, TextOptions(width: width, showsSources: true))
      // Below 12 columns indents and single words leave no room to keep to.
      #expect(width < 12 || lines.allSatisfy { $0.terminalColumns <= width }, "\(width)")
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }
  }

  @Test("wide characters are cut whole")
  func wide() {
    let answer = SampleAnswer.plain([["日本日本日本日本", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"]], titles: ["a", "b"])
    #expect(lines(answer, TextOptions(width: 16))[3] == "日本日…  👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧…")
  }

  @Test("colours: headings bold, notes and sources faint, each line for itself; without them no escape")
  func colours() {
    let text = text(SampleAnswer.grouped, TextOptions(isColored: true, showsSources: true))
    #expect(text.contains("\u{1B}[1mJoined: 1\u{1B}[0m\n"))
    #expect(text.contains("\u{1B}[1m  name             mechanisms  left in\u{1B}[0m\n"))
    #expect(text.hasSuffix("\u{1B}[2m2 are presumed.\u{1B}[0m\n"))
    for line in text.split(separator: "\n") {
      #expect(line.contains("\u{1B}[0m") == line.contains("\u{1B}["))
    }
    #expect(!self.text(SampleAnswer.grouped, TextOptions(showsSources: true)).contains("\u{1B}"))
  }

  @Test("control characters of the data are shown, in cells, title and notes")
  func controls() {
    let answer = Answer(
      title: "\u{1B}]0;t\u{7}", columns: [Answer.Column("a")], rows: [Answer.Row(["\u{1B}[2J"])],
      notes: ["\u{9B}1m"], year: nil, command: ["confer"])
    #expect(text(answer) == "␛]0;t␇\n\na\n␛[2J\n\n<9b>1m\n")
  }

  @Test("an answer without rows is its title and its notes; one without columns does no harm")
  func empty() {
    #expect(text(SampleAnswer.plain([], titles: ["a"], notes: ["Nothing."])) == "T\n\nNothing.\n")
    #expect(text(SampleAnswer.plain([[]], titles: [])) == "T\n")
    #expect(text(SampleAnswer.plain([[]], titles: ["a"]), TextOptions(width: 10)) == "T\n")
  }
}
