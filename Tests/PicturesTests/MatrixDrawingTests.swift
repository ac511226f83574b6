import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import Pictures

@Suite("A matrix in cells")
struct MatrixDrawingTests {
  private let links = SmallPackage.standard.links()

  private func drawing(_ form: Matrix.Form = .members, ascii: Bool = false) -> MatrixDrawing {
    MatrixDrawing(Matrix(form, links.all, links), links, Theme(ascii: ascii))
  }

  private func text(_ grids: [Grid]) -> [[String]] { grids.map { grid in (0..<grid.size.rows).map(grid.text) } }

  @Test("printed whole: every name in full, every row, and the legend")
  func whole() throws {
    let text = try #require(text(drawing().printed(columns: nil)).first)
    let row = try #require(text.first { $0.hasPrefix(" New Zealand") })
    #expect(row.split(separator: " ").dropFirst(2) == ["0", "-", "·", "?", "?", "x", "·", "?"])
    #expect(text.contains { $0.hasPrefix(" 12 other interested states") })
    #expect(text.contains { $0.contains("? unknown") } && text.contains { $0.contains("· not listed") })
    let tuvalu = try #require(text.first { $0.hasPrefix(" Tuvalu") })
    #expect(tuvalu.contains("Md"))
    #expect(text.contains { $0.contains("d derived") } && !text.contains { $0.contains("presumed") })
  }

  @Test(
    "a narrow terminal gets blocks of columns, each with the names, and no column is lost", arguments: [24, 30, 40])
  func blocks(width: Int) {
    let grids = drawing().printed(columns: width)
    #expect(grids.count > 1 && grids.allSatisfy { $0.size.columns <= width })
    let whole = drawing().printed(columns: nil)[0]
    let totals = { (grid: Grid) in (0..<grid.size.rows).map(grid.text).first { $0.hasPrefix(" in all") } ?? "" }
    let numbers = { (text: String) in text.split(separator: " ").dropFirst(2).map(String.init) }
    #expect(grids.flatMap { numbers(totals($0)) } == numbers(totals(whole)))
  }

  @Test("in ASCII there is only ASCII", arguments: Matrix.Form.allCases)
  func ascii(form: Matrix.Form) {
    let text = text(drawing(form, ascii: true).printed(columns: 60)).joined().joined()
    #expect(text.utf8.allSatisfy { $0 < 0x80 } && text.contains("?"))
  }

  @Test("the selected cell is reversed and the point in it returned; its row's name and column's name are bold")
  func crosshair() throws {
    let matrix = Matrix(.members, links.all, links)
    let canvas = Rect(column: 1, row: 1, columns: 60, rows: 20)
    let layout = MatrixLayout(matrix, links.catalog, canvas: Size(columns: 60, rows: 20))
    var grid = Grid(size: Size(columns: 62, rows: 22))
    let view = MatrixView(first: MatrixPlace(0, 0), selected: MatrixPlace(2, 3))
    let point = try #require(drawing().draw(view, layout, on: canvas, into: &grid))
    #expect(grid[point.column, point.row].style.attributes.contains(.reverse))
    let reversed = grid.cells.count { $0.style.attributes.contains(.reverse) }
    #expect(reversed == layout.cellWidth - 1)
    #expect(grid[2, point.row].style.attributes.contains(.bold))
    #expect(grid[point.column, layout.headRows].style.attributes.contains(.bold))
    let inside = Point(column: point.column - 1, row: point.row - 1)
    #expect(layout.cell(at: inside).map { [$0.row, $0.column] } == [2, 3])
    #expect(layout.cell(at: Point(column: 0, row: 0)) == nil)
  }

  @Test("nothing is drawn outside the canvas, however small", arguments: [1, 2, 5, 13, 38], [1, 3, 7, 16])
  func small(columns: Int, rows: Int) {
    let matrix = Matrix(.members, links.all, links)
    let size = Size(columns: columns, rows: rows)
    let layout = MatrixLayout(matrix, links.catalog, canvas: size)
    var grid = Grid(size: size)
    let view = MatrixView(first: MatrixPlace(30, 6), selected: MatrixPlace(31, 6))
    drawing().draw(view, layout, on: Rect(size), into: &grid)
    #expect(layout.rows >= 1 && layout.columns >= 1)
  }

  @Test("an empty matrix is drawn as nothing")
  func empty() {
    let none = Matrix(.members, links.none, links)
    #expect(MatrixDrawing(none, links, Theme()).printed(columns: 80).isEmpty)
  }

  @Test("that by which it is sorted bears a sign")
  func sorted() throws {
    let matrix = Matrix(.members, links.all, links)
    let (row, column) = (matrix.rows[3].topic, matrix.columns[2].topic)
    let along = matrix.sorted(rows: .along(column), columns: .along(row), links.catalog)
    let grid = try #require(MatrixDrawing(along, links, Theme(ascii: true)).printed(columns: nil).first)
    let text = (0..<grid.size.rows).map(grid.text)
    #expect(text.count { $0.hasPrefix(">") } == 1)
    #expect(text.contains { $0.hasSuffix("v") || $0.contains("v ") })
    let totals = matrix.sorted(rows: .total, columns: .total, links.catalog)
    let sorted = try #require(MatrixDrawing(totals, links, Theme(ascii: true)).printed(columns: nil).first)
    #expect((0..<sorted.size.rows).map(sorted.text).contains { $0.hasPrefix(" in allv>") })
  }

  @Test("lists that differ have a sign of their own, in ASCII the same, and an entry of the legend")
  func differing() {
    let links = DifferingLists.package.links(asOf: 2005)
    let matrix = Matrix(.members, links.all, links)
    for theme in [Theme(), Theme(ascii: true)] {
      let text = text(MatrixDrawing(matrix, links, theme).printed(columns: nil)).joined()
      #expect(text.contains { $0.hasPrefix(" Belgium") && $0.hasSuffix("!") })
    }
    #expect(MatrixLegend(matrix, MatrixSigns(isASCII: true)).entries.contains("! sources differ"))
  }

  @Test("the legend names what occurs, and nothing else")
  func legend() {
    let signs = MatrixSigns(isASCII: true)
    let members = MatrixLegend(Matrix(.members, links.all, links), signs).entries
    #expect(members.contains("C chair") && members.contains("x said not to be") && members.contains("- left"))
    #expect(!members.contains("S signatory"))
    #expect(MatrixLegend(Matrix(.focus, links.all, links), signs).entries.contains("o on a part"))
  }
}
