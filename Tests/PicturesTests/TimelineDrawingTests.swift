import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import Pictures

@Suite("Drawing a timeline")
struct TimelineDrawingTests {
  /// A lane of one mechanism, a month a cell between bars, beside which stand the arrows; the events are
  /// `date,kind,status`.
  private func lane(
    _ events: String..., claims: String = "", cells: Int = 24, years: ClosedRange<Int>? = nil, first: Int = 2000,
    step: Int = 1
  ) -> String {
    let rows = events.enumerated().map { "e\($0.offset),talks,\($0.element)\n" }.joined()
    let claims = claims.split(separator: ",").map { "talks,\($0.split(separator: "=").joined(separator: ","))\n" }
    let links = SmallPackage([
      .events: "event,mechanisms,date,kind,status\n" + rows,
      .claims: "mechanism,attribute,value\n" + claims.joined(),
    ]).links(asOf: 2001)
    let timeline = Timeline([Handle(0)], links, years: years)
    let window = TimeWindow(first: first * 12, step: step, count: cells)
    let signs = TimelineLaneCells(timeline.lanes[0], in: timeline, window).signs.map { $0.character(ascii: true) }
    return "\(signs[0])|\(String(signs[1...cells]))|\(signs[cells + 1])"
  }

  @Test("a mechanism lasts from its founding to its end, or to the year shown; without a founding no line is drawn")
  func life() {
    #expect(lane(claims: "established=2000-03", cells: 30) == " |  F---------------------      | ")
    #expect(lane(claims: "established=2000-03,ended=2000-08") == " |  F----x                | ")
    #expect(lane(claims: "established=1999,ended=2000-08") == "<|-------x                | ")
    #expect(lane("2000-05,meeting,held") == " |    o                   | ")
  }

  @Test("what is over, nobody says since when, lasts to its last mark, and its end stands right behind")
  func over() {
    let claims = "established=2000-03,standing=ended"
    #expect(lane("2000-06,meeting,held", claims: claims) == " |  F--ox                 | ")
    #expect(lane("2000-06,meeting,held", "2000-09,meeting,announced", claims: claims) == " |  F--ox p               | ")
    #expect(lane(claims: claims) == " |  Fx                    | ")
  }

  @Test("an uncertain date is drawn as the span that it is, with arrows where it goes on")
  func spans() {
    #expect(lane("2000,meeting,held") == " |o~~~~~~~~~~~            | ")
    #expect(lane("2000-03/2000-06,meeting,held") == " |  o~~~                  | ")
    #expect(lane("../2000-05,meeting,held") == " |   <o                   | ")
    #expect(lane("../2000-01,meeting,held") == "<|o                       | ")
    #expect(lane("2000-05/..,meeting,held") == " |    o>                  | ")
    #expect(lane("1999-11/2000-02,meeting,held") == "<|~~                      | ")
    #expect(lane("2001,meeting,held", cells: 20) == " |            o~~~~~~~|>")
    #expect(lane("2001-11/2002-03,meeting,held", cells: 30) == " |                      o~>     | ")
  }

  @Test("an open date keeps its arrow beside another mark, in place of its own sign")
  func openBesideAnother() {
    #expect(lane("2000-04,meeting,held", "../2000-05,meeting,held") == " |   o<                   | ")
    #expect(lane("2000-06,meeting,held", "2000-05/..,meeting,held") == " |    >o                  | ")
  }

  @Test("marks out of sight are an arrow beside the first or the last cell, whatever stands in it")
  func outOfSight() {
    #expect(lane("1999-05,meeting,held", "2000-01,meeting,held") == "<|o                       | ")
    #expect(lane("2000-06,meeting,held", "2001-05,meeting,held", cells: 6) == " |     o|>")
    #expect(lane("1999-05,meeting,held", "2001-05,meeting,held", cells: 6) == "<|      |>")
  }

  @Test("a lane of which nothing at all is dated begins with a question mark")
  func undated() {
    #expect(lane() == " |?                       | ")
    #expect(lane("2002-05,meeting,held") == " |                        | ")
    #expect(lane("1999-05,meeting,held", years: 2001...2001) == " |                        | ")
    #expect(lane(years: 2001...2001) == " |            ?           | ")
  }

  @Test("each class has its sign; what was not held has another")
  func kinds() {
    #expect(
      lane(
        "2000-01,plenary,held", "2000-03,report,held", "2000-05,accession,held", "2000-07,plenary,announced",
        "2000-09,report,proposed", "2000-11,plenary,cancelled") == " |o . + p p c             | ")
  }

  @Test("several in a cell have one sign, but a founding stays one")
  func several() {
    #expect(
      lane("2000-01,plenary,held", "2000-01,report,held", "2000-01,report,held") == " |=                       | ")
    #expect(lane("2000-01,plenary,held", claims: "established=2000-01").hasPrefix(" |F---"))
  }

  @Test("outside the years asked for nothing is drawn but what goes on; a mechanism without marks in them lasts")
  func years() {
    #expect(
      lane("2001-02,plenary,held", claims: "established=2000-03", years: 2001...2001) == " |            -o----------| ")
    #expect(lane(claims: "established=1990", years: 2000...2000) == " |------------            | ")
    #expect(lane("2000-11/2001-02,plenary,held", years: 2000...2000) == " |          o~>           | ")
    #expect(lane("2000-02,plenary,held", years: 1990...1990, first: 2000) == " |                        | ")
  }

  @Test("every sign is one column wide, and ASCII where only that may be drawn")
  func signs() {
    let signs: [TimelineSign] =
      [.blank, .life, .span, .goesOnBefore, .goesOnAfter, .planned, .cancelled, .several, .undated]
      + TimelineMark.Kind.allCases.map { .mark($0) }
    #expect(signs.allSatisfy { $0.character(ascii: true).isASCII })
    #expect(signs.allSatisfy { $0.character(ascii: false).terminalColumns == 1 })
    #expect(Set(signs.map { $0.character(ascii: true) }).count == signs.count)
    #expect(Set(signs.map { $0.character(ascii: false) }).count == signs.count)
  }

  @Test("the legend fits every width, and names all signs at 80 columns", arguments: [120, 77, 58, 37, 10, 0])
  func legend(columns: Int) {
    for (isASCII, rows) in [(false, 1), (true, 1), (false, 2), (true, 2), (true, 0)] {
      let lines = TimelineLegend.lines(columns: columns, rows: rows, ascii: isASCII)
      #expect(lines.count <= rows && lines.allSatisfy { $0.terminalColumns <= columns })
      let text = lines.joined(separator: " ")
      let frequent: [TimelineSign] = [.mark(.founding), .mark(.meeting), .several, .span, .life]
      let others: [TimelineSign] = [.goesOnBefore, .goesOnAfter, .mark(.output), .mark(.end), .mark(.other), .planned]
      for sign in (columns >= 37 && rows > 0 ? frequent : []) + (columns >= 77 && rows > 0 ? others : []) {
        #expect(text.contains(sign.character(ascii: isASCII)))
      }
      #expect(columns < 77 || rows < 2 || text.contains("dated"))
    }
    #expect(TimelineLegend.lines(columns: 120, rows: 2, ascii: false).last?.hasSuffix("nothing dated") == true)
  }

  @Test("an axis label is a year or a month of at most four columns; a step is told in the room there is")
  func axis() {
    #expect(TimelineAxis.label(2001 * 12) == "2001")
    #expect(TimelineAxis.label(2001 * 12 + 6) == "Jul")
    #expect(TimelineAxis.step(240, columns: 20) == "20 years a cell")
    #expect(TimelineAxis.step(12, columns: 20) == "1 year a cell")
    #expect(TimeWindow.steps.allSatisfy { TimelineAxis.step($0, columns: 12).utf8.count <= 12 })
  }

  @Test("the parts of a layout do not overlap", arguments: [(118, 31), (78, 16), (38, 7), (38, 3), (1, 1)])
  func layout(columns: Int, rows: Int) {
    let layout = TimelineLayout(Size(columns: columns, rows: rows))
    #expect(layout.cells >= 1 && layout.lines >= 1)
    #expect(layout.firstCell + layout.cells == columns - 1 || columns < layout.firstCell + 2)
    #expect((layout.densityRow ?? 0) < layout.firstLine)
    let legend = layout.legendRows
    #expect(legend.count == (rows >= 24 ? 2 : rows >= 5 ? 1 : 0))
    #expect(legend.isEmpty || (layout.firstLine + layout.lines == legend.lowerBound && legend.upperBound == rows))
  }

  @Test("all lanes have room on the rows that a printed timeline takes", arguments: [1, 12, 20, 21, 22, 400])
  func printedRows(lines: Int) {
    #expect(TimelineLayout(Size(columns: 80, rows: TimelineLayout.rows(for: lines))).lines >= lines)
  }

  @Test("where a heading is out of sight the kind of the first lane stands before the axis")
  func heading() {
    let links = SmallPackage.standard.links()
    let timeline = Timeline(links.catalog.mechanismsByKind, links)
    func corner(_ scroll: Int) -> String {
      var grid = Grid(size: Size(columns: 80, rows: 8))
      let sight = TimelineSight(window: TimeWindow(holding: timeline.months, count: 57), scroll: scroll)
      TimelineDrawing(timeline, links, Theme(ascii: true)).draw(sight, in: grid.bounds, into: &grid)
      return String(grid.text(row: 0).prefix(22)).trimmed
    }
    #expect(corner(0) == "3 months a cell" && corner(1) == "Regional processes")
    #expect(corner(6) == "Dialogues" && corner(timeline.lines.count - 1) == "3 months a cell")
    #expect(corner(1000) == "3 months a cell")
  }

  @Test("all of it is printed: a line for each lane, no wider than asked, on any width")
  func printed() {
    let links = SmallPackage.standard.links()
    let timeline = Timeline(links.catalog.mechanismsByKind, links)
    for columns in [1, 12, 40, 80, 200] {
      for ascii in [false, true] {
        let grids = TimelineDrawing(timeline, links, Theme(ascii: ascii)).printed(columns: columns)
        let lines = grids.flatMap { grid in (0..<grid.size.rows).map { grid.text(row: $0) } }
        #expect(grids.allSatisfy { $0.size.columns == columns })
        #expect(lines.count == timeline.lines.count + 3)
        #expect(columns < 80 || lines.contains { $0.contains("Kandy Process") && $0.contains(ascii ? "F" : "◆") })
        #expect(!ascii || lines.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
      }
    }
    let none = Timeline([], links)
    #expect(TimelineDrawing(none, links, Theme()).printed(columns: 80).isEmpty)
  }
}

extension String {
  /// Without the blanks at either end.
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
