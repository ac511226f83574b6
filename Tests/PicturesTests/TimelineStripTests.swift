import TerminalModel
import Testing

@testable import Pictures

@Suite("The years above a list")
struct TimelineStripTests {
  /// The two rows, and the column of the year's cell.
  private func draw(_ counts: [(year: Int, count: Int)], of year: Int? = nil, ascii: Bool = true) -> ([String], Int?) {
    var grid = Grid(size: Size(columns: 12, rows: 2))
    let strip = TimelineStrip(cells: 12, lastYear: 2008, Theme(ascii: ascii))
    let point = strip.draw(counts, of: year, at: Point(column: 0, row: 0), into: &grid)
    return ((0..<2).map { grid.text(row: $0) }, point?.column)
  }

  @Test("a cell a year, the last at the end; the number of events, and the year of the selected one")
  func years() {
    let (rows, column) = draw([(2000, 1), (2003, 12), (2008, 2)], of: 2003)
    #expect(rows == ["   2000 2005", "   .  #    :"])
    #expect(column == 6)
    #expect(draw([(2000, 1)], of: 1990).1 == nil)
  }

  @Test("what is out of sight is an arrow at its edge, unless the year there has something itself")
  func outOfSight() {
    #expect(draw([(1950, 3), (2020, 1)]).0[1] == "<          >")
    #expect(draw([(1950, 3), (1997, 1)]).0[1] == "1")
    #expect(draw([]).0[1] == "")
  }

  @Test("small numbers are digits, larger ones bars")
  func bars() {
    #expect(draw([(2000, 1), (2008, 9)], ascii: false).0[1] == "   1       9")
    #expect(draw([(2000, 1), (2008, 16)], ascii: false).0[1] == "   ▁       █")
  }

  @Test("a bar is as high as its share of the most, never blank and never too high")
  func density() {
    #expect((1...8).map { TimelineSign.density($0, most: 8, ascii: false) } == Array("▁▂▃▄▅▆▇█"))
    #expect(TimelineSign.density(1, most: 1000, ascii: false) == "▁")
    #expect(TimelineSign.density(5, most: 0, ascii: false) == "█")
    #expect((1...7).map { TimelineSign.density($0, most: 7, ascii: true) } == Array(".:-=+*#"))
    #expect(TimelineSign.density(9, most: 90, ascii: true) != TimelineSign.density(90, most: 90, ascii: true))
  }
}
