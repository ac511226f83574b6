import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import Pictures

@Suite("Drawing a timeline")
struct TimelineDrawingTests {
  /// A lane of one mechanism from January 2000 on, a month a cell; the events are `date,kind,status`.
  private func lane(_ events: String..., claims: String = "", cells: Int = 24, years: ClosedRange<Int>? = nil) -> String
  {
    let rows = events.enumerated().map { "e\($0.offset),talks,\($0.element)\n" }.joined()
    let claims = claims.split(separator: ",").map { "talks,\($0.split(separator: "=").joined(separator: ","))\n" }
    let links = SmallPackage([
      .events: "event,mechanisms,date,kind,status\n" + rows,
      .claims: "mechanism,attribute,value\n" + claims.joined(),
    ]).links(asOf: 2001)
    let timeline = Timeline([Handle(0)], links, years: years)
    let window = TimeWindow(first: 2000 * 12, step: 1, count: cells)
    let signs = TimelineLaneCells(timeline.lanes[0], in: timeline, window).signs
    return String(signs.map { $0.character(ascii: true) })
  }

  @Test("a mechanism lasts from its founding to its end, or to the year shown; without a founding no line is drawn")
  func life() {
    #expect(lane(claims: "established=2000-03", cells: 30) == "  F---------------------      ")
    #expect(lane(claims: "established=2000-03,ended=2000-08") == "  F----x                ")
    #expect(lane(claims: "established=1999,ended=2000-08") == "-------x                ")
    #expect(lane("2000-05,meeting,held") == "    o                   ")
  }

  @Test("an uncertain date is drawn as the span that it is, with arrows where it goes on")
  func spans() {
    #expect(lane("2000,meeting,held") == "o~~~~~~~~~~~            ")
    #expect(lane("2000-03/2000-06,meeting,held") == "  o~~~                  ")
    #expect(lane("../2000-05,meeting,held") == "   <o                   ")
    #expect(lane("2000-05/..,meeting,held") == "    o>                  ")
    #expect(lane("1999-11/2000-02,meeting,held") == "<~                      ")
    #expect(lane("2001,meeting,held", cells: 20) == "            o~~~~~~>")
  }

  @Test("each class has its sign; what was not held has another")
  func kinds() {
    #expect(
      lane(
        "2000-01,plenary,held", "2000-03,report,held", "2000-05,accession,held", "2000-07,plenary,announced",
        "2000-09,report,proposed", "2000-11,plenary,cancelled") == "o . + p p c             ")
  }

  @Test("several in a cell are counted, but a founding stays one")
  func several() {
    #expect(lane("2000-01,plenary,held", "2000-01,report,held", "2000-01,report,held") == "3                       ")
    #expect(lane("2000-01,plenary,held", claims: "established=2000-01").hasPrefix("F---"))
    let many = (0..<12).map { _ in "2000-01,plenary,held" }
    #expect(TimelineSign.several(many.count).character(ascii: true) == "*")
  }

  @Test("outside the years asked for nothing is drawn")
  func years() {
    #expect(
      lane("2001-02,plenary,held", claims: "established=2000-03", years: 2001...2001) == "            -o----------")
  }

  @Test("every sign is one column wide, and ASCII where only that may be drawn")
  func signs() {
    let signs: [TimelineSign] =
      [.blank, .life, .span, .goesOnBefore, .goesOnAfter, .planned, .cancelled, .several(3), .several(12)]
      + TimelineMark.Kind.allCases.map { .mark($0) }
    #expect(signs.allSatisfy { $0.character(ascii: true).isASCII })
    #expect(signs.allSatisfy { $0.character(ascii: false).terminalColumns == 1 })
    #expect(Set(signs.map { $0.character(ascii: true) }).count == signs.count)
    #expect(Set(signs.map { $0.character(ascii: false) }).count == signs.count)
  }

  @Test("the legend fits every width, and names all signs at 80 columns", arguments: [120, 78, 60, 38, 10, 0])
  func legend(columns: Int) {
    for isASCII in [false, true] {
      let text = TimelineLegend.text(columns: columns, ascii: isASCII)
      #expect(text.terminalColumns <= columns)
      #expect(columns < 77 || text.hasSuffix(columns > 100 ? "some time within" : "span"))
      #expect(columns < 38 || text.contains("met") || text.contains("meeting"))
    }
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
    #expect(layout.firstCell + layout.cells == columns || columns < layout.firstCell)
    #expect((layout.densityRow ?? 0) < layout.firstLine)
    if let legend = layout.legendRow { #expect(layout.firstLine + layout.lines == legend && legend == rows - 1) }
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
