import TerminalModel
import Testing

@testable import NcursesBackend

struct ChangedColumnsTests {
  private func grid(_ text: String, style: Style = .plain) -> Grid {
    var grid = Grid(size: Size(columns: 10, rows: 2))
    grid.write(text, column: 0, row: 1, style: style)
    return grid
  }

  @Test func equalRowsHaveNone() {
    #expect(grid("abc").changedColumns(row: 1, since: grid("abc")) == nil)
  }

  @Test func fromFirstToLastDifference() {
    #expect(grid("abcdef").changedColumns(row: 1, since: grid("aXcdYf")) == 1..<5)
    #expect(grid("abc").changedColumns(row: 0, since: grid("xyz")) == nil)
    #expect(grid("").changedColumns(row: 1, since: grid("0123456789")) == 0..<10)
  }

  @Test func styleCounts() {
    #expect(grid("ab", style: Style(.reverse)).changedColumns(row: 1, since: grid("ab")) == 0..<2)
  }

  @Test func wideGlyphsStayWhole() {
    #expect(grid("a日b").changedColumns(row: 1, since: grid("a本b")) == 1..<3)
    #expect(grid("日本").changedColumns(row: 1, since: grid("日xx")) == 2..<4)
  }
}
