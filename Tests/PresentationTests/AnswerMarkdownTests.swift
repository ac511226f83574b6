import Presentation
import Testing

@Suite("An answer as Markdown")
struct AnswerMarkdownTests {
  @Test("title, table with groups in bold, notes, and the sources of its rows with the command")
  func form() {
    #expect(
      SampleAnswer.text(SampleAnswer.grouped, .markdown) == """
        ### Members of the Kandy Process, as of 2008: 2 of 17

        | name | mechanisms | left in |
        | --- | ---: | --- |
        | **Joined: 1** | | |
        | Afghanistan | 1 | |
        | **Left: 1** | | |
        | Someone, "else" | | |

        - 2 are presumed.

        Sources: Survey of Regional Consultations (Migration Observatory, 2008-03-25/2008-03-26); as of 2008; \
        `confer list members '(in:kandy-process role:chair)'`

        """)
  }

  @Test("what Markdown or a terminal would act upon is shown as it is")
  func escaping() {
    let answer = SampleAnswer.plain([["a|b\\c\nd", "*x* <b> [y](z) `c` \u{1B}"]], titles: ["p", "q"])
    #expect(
      SampleAnswer.text(answer, .markdown).contains(
        "| a\\|b\\\\c d | \\*x\\* \\<b\\> \\[y\\](z) \\`c\\` ␛ |\n"))
  }

  @Test("a command with backticks stands within more of them")
  func code() {
    let answer = Answer(title: "T", columns: [], rows: [], year: nil, command: ["confer", "a`b"])
    #expect(SampleAnswer.text(answer, .markdown).hasSuffix("; ``confer 'a`b'``\n"))
  }

  @Test("rows without sources say so; no row, no table")
  func withoutSources() {
    let text = SampleAnswer.text(SampleAnswer.plain([], titles: ["a"]), .markdown)
    #expect(text == "### T\n\nSources: none of their own; `confer`\n")
  }
}
