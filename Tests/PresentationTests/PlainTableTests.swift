import Presentation
import Testing
import UnicodeText

@Suite("Aligned tables")
struct PlainTableTests {
  private func text(_ titles: [String], rightAligned: Set<Int> = [], _ rows: [[String]]) -> String {
    var table = PlainTable(titles, rightAligned: rightAligned)
    for row in rows { table.append(row) }
    return table.text
  }

  @Test("columns are as wide as their widest cell, numbers stand to the right, no line ends in a blank")
  func aligned() {
    #expect(
      text(["name", "members", "kind"], rightAligned: [1], [["APC", "33", "process"], ["Bali Process", "5", ""]]) == """
        name          members  kind
        APC                33  process
        Bali Process        5

        """)
  }

  @Test("wide, accented and combined characters are aligned by what they take on a screen")
  func wide() {
    let rows = [["日本", "x"], ["Türkiye", "x"], ["e\u{301}", "x"], ["👩‍👩‍👧", "x"], ["", "x"]]
    let lines = text(["name", "sign"], rows).split(separator: "\n")
    let columns = lines.map { line in line.prefix { $0 != "x" && $0 != "s" }.terminalColumns }
    #expect(columns == [9, 9, 9, 9, 9, 9])
  }

  @Test("control characters are shown, and cannot shift a column")
  func controls() {
    let lines = text(["a", "b"], [["\u{1B}[2J", "x"], ["two\nlines", "y"]]).split(separator: "\n")
    #expect(lines == ["a          b", "␛[2J       x", "two␊lines  y"])
  }

  @Test("a table without rows is its titles")
  func empty() {
    #expect(text(["a", "b"], []) == "a  b\n")
  }
}
