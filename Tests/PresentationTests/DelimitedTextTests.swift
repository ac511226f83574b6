import Presentation
import Testing

@Suite("An answer as CSV and TSV")
struct DelimitedTextTests {
  @Test("CSV: group first, sources last, quotes where they are needed")
  func csv() {
    #expect(
      SampleAnswer.text(SampleAnswer.grouped, .csv) == """
        group,name,mechanisms,left_in,sources
        Joined: 1,Afghanistan,1,,survey-2008: chapter 2 > Members
        Left: 1,"Someone, ""else""\",,,

        """)
  }

  @Test("TSV: the same cells between tabs, no quotes")
  func tsv() {
    #expect(
      SampleAnswer.text(SampleAnswer.grouped, .tsv) == """
        group\tname\tmechanisms\tleft_in\tsources
        Joined: 1\tAfghanistan\t1\t\tsurvey-2008: chapter 2 > Members
        Left: 1\tSomeone, "else"\t\t\t

        """)
  }

  @Test(
    "without groups there is no column for them; without rows there is the header", arguments: [AnswerFormat.csv, .tsv])
  func header(format: AnswerFormat) {
    let text = SampleAnswer.text(SampleAnswer.plain([], titles: ["a", "b"]), format)
    #expect(text == (format == .csv ? "a,b,sources\n" : "a\tb\tsources\n"))
  }

  @Test("every row is one line of as many cells: tabs and line ends are blanks, control characters signs")
  func oneLine() {
    let answer = SampleAnswer.plain([["a\tb\r\nc\nd", "\u{1B}[1m", " e "]], titles: ["x", "y", "z"])
    #expect(SampleAnswer.text(answer, .tsv) == "x\ty\tz\tsources\na b c d\t␛[1m\t e \t\n")
    #expect(SampleAnswer.text(answer, .csv) == "x,y,z,sources\na b c d,␛[1m,\" e \",\n")
  }

  @Test("a quote with a combining mark is doubled like any other")
  func combined() {
    let text = SampleAnswer.text(SampleAnswer.plain([["a\"\u{301}b"]], titles: ["x"]), .csv)
    #expect(Array(text.utf8) == Array("x,sources\n\"a\"\"\u{301}b\",\n".utf8))
  }

  @Test("very many sources end with how many more there are, within what a spreadsheet takes in a cell")
  func manySources() throws {
    let evidence = Array(repeating: SampleAnswer.evidence("AFG"), count: 2000).flatMap(\.self)
    let answer = Answer(
      title: "T", columns: [Answer.Column("x")], rows: [Answer.Row(["y"], evidence: evidence)], year: nil, command: [])
    let row = try #require(SampleAnswer.text(answer, .csv).split(separator: "\n").last)
    let named = row.split(separator: "; ").count { $0.contains("survey-2008") }
    #expect(row.hasSuffix("; and \(2000 - named) more") && row.count < 32_767 && named > 500)
  }

  @Test("cells that a spreadsheet may take for a formula stay as they are", arguments: ["=1+1", "+1", "-1", "@a"])
  func formulas(cell: String) {
    #expect(SampleAnswer.text(SampleAnswer.plain([[cell]], titles: ["x"]), .csv) == "x,sources\n\(cell),\n")
  }

  @Test("a column with a name of the program's own, or of another column, gets another")
  func names() {
    let answer = SampleAnswer.plain([["1", "2", "3"]], titles: ["sources", "a", "a"])
    #expect(SampleAnswer.text(answer, .csv).hasPrefix("sources_2,a,a_2,sources\n"))
  }
}
