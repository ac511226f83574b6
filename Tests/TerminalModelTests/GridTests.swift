import TerminalModel
import TestSupport
import Testing

extension Grid {
  /// The grid with some texts written, one after another.
  fileprivate init(_ columns: Int, _ rows: Int = 1, _ writes: (String, column: Int)...) {
    self.init(size: Size(columns: columns, rows: rows))
    for (text, column) in writes { write(text, column: column, row: 0) }
  }

  /// The widths of the cells of the first row.
  fileprivate var widths: [Int] { (0..<size.columns).map { Int(self[$0, 0].width) } }

  /// Whether every wide glyph has both its halves, and no half stands alone.
  fileprivate var isWhole: Bool {
    (0..<size.rows).allSatisfy { row in
      (0..<size.columns).allSatisfy { column in
        switch self[column, row].width {
        case 0: column > 0 && self[column - 1, row].width == 2
        case 1: true
        case 2: column + 1 < size.columns && self[column + 1, row].width == 0
        default: false
        }
      }
    }
  }
}

/// Rectangles, and how many cells of a grid of 5x3 they hold.
let rectangles: [(Rect, Int)] = [
  (Rect(column: -1, row: -1, columns: 3, rows: 2), 2), (Rect(column: 3, row: 1, columns: 9, rows: 9), 4),
  (Rect(column: 0, row: 0, columns: 5, rows: 3), 15), (Rect(column: 7, row: 0, columns: 2, rows: 2), 0),
  (Rect(column: 0, row: 0, columns: 0, rows: 2), 0), (Rect(column: 2, row: 5, columns: 2, rows: 2), 0),
]

@Suite("Writing on a grid")
struct GridWritingTests {
  @Test("text is written from its place on, and the columns are counted")
  func plain() {
    var grid = Grid(size: Size(columns: 10, rows: 2))
    #expect(grid.write("Lab", column: 2, row: 1, style: Style(.bold)) == 3)
    #expect(grid.text(row: 0) == "")
    #expect(grid.text(row: 1) == "  Lab")
    #expect((0..<10).filter { grid[$0, 1].style == Style(.bold) } == [2, 3, 4])
  }

  @Test(
    "nothing is written outside the grid",
    arguments: [(-1, 0), (10, 0), (0, -1), (0, 2), (Int.max, 0), (0, .max), (.min, .min)])
  func outside(column: Int, row: Int) {
    var grid = Grid(size: Size(columns: 10, rows: 2))
    let empty = grid
    #expect(grid.write("Lab", column: column, row: row) == 0)
    #expect(grid == empty)
  }

  @Test("text ends at the right edge, and does not go on in the next row")
  func rightEdge() {
    var grid = Grid(size: Size(columns: 5, rows: 2))
    #expect(grid.write("Labour", column: 2, row: 0) == 3)
    #expect(grid.text(row: 0) == "  Lab")
    #expect(grid.text(row: 1) == "")
  }

  @Test(
    "text ends at the limit",
    arguments: [("Labour", 3, "Lab", 3), ("Labour", 0, "", 0), ("Labour", -2, "", 0), ("Züri", 2, "Zü", 2)])
  func limit(text: String, limit: Int, shown: String, used: Int) {
    var grid = Grid(size: Size(columns: 10, rows: 1))
    #expect(grid.write(text, column: 0, row: 0, limit: limit) == used)
    #expect(grid.text(row: 0) == shown)
  }

  @Test("an empty grid takes nothing", arguments: [(0, 0), (0, 5), (5, 0), (-1, 3)])
  func empty(columns: Int, rows: Int) {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    #expect(grid.write("Lab", column: 0, row: 0) == 0)
    #expect(grid.cells.isEmpty)
  }

  @Test("a mark stands in the cell of its letter")
  func marks() {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    #expect(grid.write("ae\u{301}o\u{308}z", column: 0, row: 0) == 4)
    #expect(grid.text(row: 0).unicodeScalars.elementsEqual("ae\u{301}o\u{308}z".unicodeScalars))
    #expect(grid[3, 0].glyph == Glyph("z"))
  }

  @Test("a mark on a letter at the limit is not lost, and does not reach the next cell")
  func markAtLimit() {
    var grid = Grid(6, 1, ("......", 0))
    #expect(grid.write("ae\u{301}x", column: 0, row: 0, limit: 2) == 2)
    #expect(grid.text(row: 0) == "ae\u{301}....")
  }

  @Test(
    "control characters are shown, not sent",
    arguments: [
      ("a\u{1B}[31mb", "a␛[31mb"), ("a\tb", "a␉b"), ("a\r\nb", "a␍␊b"), ("\u{7}", "␇"), ("\u{7F}", "␡"),
      ("\u{9B}1m", "<9b>1m"), ("a\u{202E}b", "a<202e>b"), ("\0", "␀"),
    ])
  func controls(text: String, shown: String) {
    var grid = Grid(size: Size(columns: 20, rows: 1))
    #expect(grid.write(text, column: 0, row: 0) == shown.count)
    #expect(grid.text(row: 0) == shown)
  }

  @Test("no byte that a terminal acts upon is ever in a cell")
  func noControls() {
    var grid = Grid(size: Size(columns: 400, rows: 1))
    let all = String(String.UnicodeScalarView((0..<0xA0).map { Unicode.Scalar($0)! }))
    grid.write(all, column: 0, row: 0)
    #expect(grid.text(row: 0).unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
  }
}

@Suite("Wide glyphs on a grid")
struct GridWidthTests {
  @Test("a wide glyph takes two cells")
  func wide() {
    let grid = Grid(6, 1, ("a日b", 0))
    #expect(grid.widths == [1, 2, 0, 1, 1, 1])
    #expect(grid.text(row: 0) == "a日b")
  }

  @Test("a wide glyph that would be cut at the right edge is left out, and so is what follows it")
  func cutAtEdge() {
    var grid = Grid(size: Size(columns: 4, rows: 2))
    #expect(grid.write("abc日d", column: 0, row: 0) == 3)
    #expect(grid.text(row: 0) == "abc")
    #expect(grid.isWhole)
  }

  @Test("a wide glyph that would be cut at the limit is left out")
  func cutAtLimit() {
    var grid = Grid(size: Size(columns: 8, rows: 1))
    #expect(grid.write("日本語", column: 0, row: 0, limit: 5) == 4)
    #expect(grid.text(row: 0) == "日本")
  }

  @Test(
    "the other half of a wide glyph that is written over becomes a blank",
    arguments: [
      (0, "x", "x 本"), (1, "x", " x本"), (2, "x", "日x"), (3, "x", "日 x"), (1, "語", " 語"), (1, "xy", " xy"),
      (0, "語", "語本"),
    ])
  func overwritten(column: Int, text: String, shown: String) {
    let grid = Grid(4, 1, ("日本", 0), (text, column))
    #expect(grid.text(row: 0) == shown)
    #expect(grid.isWhole)
  }

  @Test("whatever is written and restyled, no half of a glyph stands alone", arguments: 0..<100)
  func whole(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var grid = Grid(size: Size(columns: 12, rows: 3))
    for _ in 0..<40 {
      let column = Int.random(in: -2...13, using: &random)
      let row = Int.random(in: -1...3, using: &random)
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        ["a", "日", "é", "e\u{301}", "🇹🇷", "👍🏽", "\t", "\u{200B}", "\u{301}", "─", "ｱ"].randomElement(using: &random)!
      }
      let limit = Int.random(in: -1...12, using: &random)
      let used = grid.write(text.joined(), column: column, row: row, limit: limit)
      #expect((0...max(0, limit)).contains(used))
      #expect(grid.isWhole, "\(text) at \(column)")
      grid.restyle(Rect(column: column, row: row, columns: 3, rows: 2)) { $0.adding(.reverse) }
    }
    #expect(grid.cells.count == 36)
  }
}

@Suite("A grid of ASCII only")
struct ASCIIGridTests {
  private func shown(_ text: String, limit: Int = .max) -> String {
    var grid = Grid(size: Size(columns: 40, rows: 1))
    grid.isASCIIOnly = true
    grid.write(text, column: 0, row: 0, limit: limit)
    return grid.text(row: 0)
  }

  @Test(
    "letters lose their accents, signs become the nearest ones",
    arguments: [
      ("Côte d’Ivoire", "Cote d'Ivoire"), ("Söderköping", "Soderkoping"), ("a → b", "a -> b"), ("── x ──", "-- x --"),
      ("“lab”", "\"lab\""), ("plain", "plain"),
    ])
  func transliterated(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(
    "nothing but ASCII is in any cell",
    arguments: ["日本語", "👩‍👩‍👧", "\u{1B}[31m", "\u{9B}", "Ελλάδα", "ﬁ½²", "\u{301}"])
  func onlyASCII(text: String) {
    #expect(shown(text).unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) })
  }

  @Test("the limit holds for what is shown")
  func limit() {
    #expect(shown("→→→", limit: 3) == "->-")
  }
}

@Suite("Restyling")
struct GridRestylingTests {
  @Test("a rectangle is clipped to the grid", arguments: rectangles)
  func clipped(rect: Rect, count: Int) {
    var grid = Grid(size: Size(columns: 5, rows: 3))
    grid.restyle(rect) { $0.adding(.bold) }
    #expect(grid.cells.count { $0.style == Style(.bold) } == count)
  }

  @Test("restyling keeps the glyphs")
  func restyle() {
    var grid = Grid(6, 1, ("a日b", 0))
    let text = grid.text(row: 0)
    grid.restyle(grid.bounds) { $0.adding(.reverse) }
    #expect(grid.text(row: 0) == text)
    #expect(grid.cells.allSatisfy { $0.style == Style(.reverse) })
  }

  @Test("a style keeps its ink when attributes are added")
  func adding() {
    let style = Style(.bold, ink: .accent).adding([.reverse, .bold])
    #expect(style == Style([.bold, .reverse], ink: .accent))
  }
}

@Suite("Rectangles")
struct RectTests {
  @Test("no extent is negative")
  func extents() {
    let rect = Rect(column: 2, row: 1, columns: -3, rows: 4)
    #expect(rect.isEmpty)
    #expect(rect.endColumn == 2)
    #expect(rect.endRow == 5)
  }

  @Test("an inset takes its border from each side, down to nothing")
  func inset() {
    #expect(Rect(Size(columns: 10, rows: 5)).inset(by: 1) == Rect(column: 1, row: 1, columns: 8, rows: 3))
    #expect(Rect(Size(columns: 1, rows: 5)).inset(by: 1).isEmpty)
  }

  @Test("a rectangle contains its first cell and not the one after its last")
  func contains() {
    let rect = Rect(column: 2, row: 1, columns: 3, rows: 2)
    #expect(rect.contains(Point(column: 2, row: 1)))
    #expect(rect.contains(Point(column: 4, row: 2)))
    #expect(!rect.contains(Point(column: 5, row: 2)))
    #expect(!rect.contains(Point(column: 4, row: 3)))
    #expect(!rect.contains(Point(column: 1, row: 1)))
  }
}
