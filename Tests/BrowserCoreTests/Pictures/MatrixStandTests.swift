import MechanismCatalog
import Pictures
import Presentation
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("The reader of a matrix")
struct MatrixStandTests {
  private func stand(_ browser: TestBrowser) throws -> MatrixStand {
    guard case .matrix(let stand)? = browser.state.place.picture?.stand else {
      throw MissingMatrix()
    }
    return stand
  }

  private struct MissingMatrix: Error {}

  private func pressed(_ keys: String, columns: Int = 80, rows: Int = 24) throws -> (MatrixStand, TestBrowser) {
    var browser = TestBrowser(columns: columns, rows: rows)
    try browser.press(keys)
    return (try stand(browser), browser)
  }

  private func names(_ stand: MatrixStand, _ browser: TestBrowser) -> [String?] {
    [stand.selected?.row, stand.selected?.column].map { $0.map { TopicName.short($0, browser.context.catalog) } }
  }

  @Test("arrows move over the cells and stop at the edges; g and G are the first and the last row")
  func moving() throws {
    let (start, _) = try pressed("x<up><left>")
    #expect((start.cursor.row, start.cursor.column) == (0, 0))
    let (cell, browser) = try pressed("xjj<right>")
    #expect((cell.cursor.row, cell.cursor.column) == (2, 1))
    #expect(browser.state.place.picture != nil)
    let (last, _) = try pressed("xG<right>*50")
    #expect((last.cursor.row, last.cursor.column) == (last.matrix.rows.count - 1, last.matrix.columns.count - 1))
    let (first, _) = try pressed("xGg")
    #expect(first.cursor.row == 0)
  }

  @Test("what is selected is on view, at any size", arguments: [(120, 40), (80, 24), (40, 12)])
  func scrolling(columns: Int, rows: Int) throws {
    for keys in ["xG", "x<pgdn>", "x<pgdn><pgdn><pgup>", "x<tab>", "x<tab><backtab>G<right>*9", "xj*12"] {
      let (stand, browser) = try pressed(keys, columns: columns, rows: rows)
      let frame = Layout(browser.state).canvasSize
      #expect(stand.first.row <= stand.cursor.row && stand.cursor.row < stand.first.row + frame.rows)
      #expect(stand.first.column <= stand.cursor.column && stand.first.row >= 0 && stand.first.column >= 0)
    }
  }

  @Test("o sorts the rows round: total, the selected column, blocks, by name; the selected cell stays")
  func sortingRows() throws {
    var (stand, browser) = try pressed("x<right>j")
    let selected = names(stand, browser)
    let column = try #require(stand.selected?.column)
    for order in [Matrix.Order.total, .along(column), .blocks, .standing] {
      try browser.press("o")
      stand = try self.stand(browser)
      #expect(stand.matrix.rowOrder == order)
      #expect(names(stand, browser) == selected)
      #expect(browser.state.notice?.hasPrefix("Rows by") == true || browser.state.notice?.hasPrefix("Rows in") == true)
    }
  }

  @Test("another column, then o: by that column at once")
  func sortingByAnother() throws {
    let (stand, _) = try pressed("xoo<right>o")
    #expect(stand.matrix.rowOrder == stand.selected.map { .along($0.column) })
  }

  @Test("O sorts the columns; the command line says both orders, and gives the same matrix again")
  func reproducing() throws {
    for keys in ["xo", "xoo", "xO", "xOO", "xoooOOO", "xoOO", "xxOO", "xxxo", "xxxOO"] {
      let (stand, browser) = try pressed(keys)
      let words = try #require(browser.state.place.picture?.command)
      var again = TestBrowser()
      let refusal = again.state.ask(Array(words.dropFirst()), again.context)
      #expect(refusal == nil, "\(words)")
      #expect(try self.stand(again).matrix == stand.matrix, "\(words)")
    }
  }

  @Test("x again: the next form, with the same column selected")
  func forms() throws {
    let (members, browser) = try pressed("x<right><right>")
    let (overlap, _) = try pressed("x<right><right>x")
    let (focus, _) = try pressed("x<right><right>xx")
    #expect(members.matrix.form == .members && overlap.matrix.form == .mechanisms && focus.matrix.form == .focus)
    #expect(names(overlap, browser)[1] == names(members, browser)[1])
  }

  @Test("another year and a filter keep the selected cell and the order")
  func following() throws {
    var (stand, browser) = try pressed("xo/kandy<enter>")
    #expect(stand.matrix.columns.count == 1 && stand.matrix.rowOrder == .total)
    (stand, browser) = try pressed("xo<right><right><right>jj")
    let selected = names(stand, browser)
    try browser.press("a2007<enter>")
    #expect(names(try self.stand(browser), browser) == selected)
    #expect(try self.stand(browser).matrix.rowOrder == .total)
  }

  @Test("sorted by a column that a filter takes away, the command line still gives the matrix again")
  func sortedByWhatIsGone() throws {
    let (stand, browser) = try pressed("x<right>*3oo/-kandy<enter>")
    #expect(stand.matrix.rowOrder == .standing)
    let words = try #require(browser.state.place.picture?.command)
    var again = TestBrowser()
    let refusal = again.state.ask(Array(words.dropFirst()), again.context)
    #expect(refusal == nil)
    #expect(try self.stand(again).matrix == stand.matrix)
  }

  @Test("Enter goes to the pair, of two mechanisms to their comparison; Esc comes back to the cell")
  func entering() throws {
    var (stand, browser) = try pressed("xoO<right>")
    let selected = names(stand, browser)
    try browser.press("<enter>")
    #expect(browser.state.place.picture == nil && !browser.state.place.facets.isEmpty)
    try browser.press("<esc>")
    stand = try self.stand(browser)
    #expect(names(stand, browser) == selected)
    try browser.press("x<right><enter>")
    #expect(browser.state.place.answer?.answer.command.prefix(2) == ["confer", "compare"])
  }

  @Test("the cell in words, and who says so")
  func words() throws {
    let (stand, browser) = try pressed("x<right><right><right>oo")
    let links = browser.context.links
    #expect(stand.words(stand.matrix, links).contains("takes part in"))
    #expect(!stand.evidence(stand.matrix, links).isEmpty)
    #expect(stand.topic(stand.matrix) != nil)
  }

  @Test("a press selects a cell, a name its line, a second press enters")
  func pressing() throws {
    var (stand, browser) = try pressed("x")
    let links = browser.context.links
    let canvas = Layout(browser.state).canvasSize
    let layout = MatrixLayout(stand.matrix, links.catalog, canvas: canvas)
    let point = Point(column: layout.origin.column, row: canvas.rows - 1)
    let presses = [point, point, Point(column: 1, row: canvas.rows - 2), Point(column: 0, row: 0)].map { point in
      (stand.press(at: point, stand.matrix, links, canvas), stand.cursor.row, stand.cursor.column)
    }
    let (_, row, column) = presses[0]
    #expect(row > 0)
    #expect(presses.map { $0.0 } == [false, true, false, false])
    #expect(presses.map { $0.1 } == [row, row, row - 1, row - 1])
    #expect(presses.allSatisfy { $0.2 == column })
  }

  @Test("a matrix of nothing can be looked at")
  func nothing() throws {
    var (stand, browser) = try pressed("x/xyzzy<enter>jjG<right><tab>oO")
    #expect(stand.matrix.columns.isEmpty && stand.selected == nil)
    #expect(stand.words(stand.matrix, browser.context.links).isEmpty)
    try browser.press("<enter>")
    stand = try self.stand(browser)
    #expect(stand.facets(stand.matrix).isEmpty && stand.evidence(stand.matrix, browser.context.links).isEmpty)
  }
}
