import MechanismCatalog
import Presentation
import TerminalModel

/// Where the parts of a matrix stand on a canvas: names and row totals at the left, stacked column names and column
/// totals on top, both frozen; the cells in the rest.
public struct MatrixLayout: Equatable, Sendable {
  /// The columns of the row names, with one in front for a mark.
  public let nameWidth: Int
  /// The columns of the row totals.
  public let totalWidth: Int
  /// The columns of a cell, the gap after it included.
  public let cellWidth: Int
  /// The rows of the stacked column names.
  public let headRows: Int
  /// Whether the column totals have a row below the names.
  public let hasTotals: Bool
  /// How many rows and columns of cells have room; at least one of each.
  public let rows: Int
  public let columns: Int

  /// From so many rows of a canvas on, column totals have a row.
  private static let roomForTotals = 12

  /// On a canvas. O(rows + columns).
  public init(_ matrix: Matrix, _ catalog: Catalog, canvas: Size) {
    self.init(
      matrix, canvas: canvas, nameWidth: min(MatrixLayout.nameWidth(matrix, catalog), max(12, canvas.columns * 3 / 10)),
      headRows: min(MatrixLayout.longest(matrix.columns, catalog), max(3, min(10, canvas.rows * 2 / 5))),
      hasTotals: canvas.rows >= MatrixLayout.roomForTotals)
  }

  /// Whole, but for as many columns as have room; nil: all.
  init(whole matrix: Matrix, _ catalog: Catalog, legendRows: Int, columns width: Int?) {
    let names = MatrixLayout.nameWidth(matrix, catalog)
    let headRows = max(MatrixLayout.longest(matrix.columns, catalog), legendRows)
    let most = Size(columns: width ?? .max / 4, rows: matrix.rows.count + headRows + 1)
    self.init(
      matrix, canvas: most, nameWidth: width.map { min(names, max(12, $0 / 2)) } ?? names, headRows: headRows,
      hasTotals: true)
  }

  private init(_ matrix: Matrix, canvas: Size, nameWidth: Int, headRows: Int, hasTotals: Bool) {
    (self.nameWidth, self.headRows, self.hasTotals) = (nameWidth, headRows, hasTotals)
    totalWidth = MatrixLayout.numberWidth(matrix.rows) + 1
    let cells = matrix.form == .mechanisms || hasTotals ? MatrixLayout.numberWidth(matrix.columns) : 1
    cellWidth = max(2, cells + 1)
    rows = max(1, canvas.rows - headRows - (hasTotals ? 1 : 0))
    columns = max(1, (canvas.columns - nameWidth - totalWidth) / cellWidth)
  }

  /// Where the cells begin, counted from the corner of the canvas.
  public var origin: Point { Point(column: nameWidth + totalWidth, row: headRows + (hasTotals ? 1 : 0)) }

  /// The row and column of cells on view at a point of the canvas, counted from the first on view; nil where it is in
  /// the corner. Names stand for their line: then the other is nil.
  public func cell(at point: Point) -> (row: Int?, column: Int?)? {
    let (right, below) = (point.column - origin.column, point.row - origin.row)
    if right < 0 && below < 0 { return nil }
    return (below < 0 ? nil : below, right < 0 ? nil : right / cellWidth)
  }

  private static func nameWidth(_ matrix: Matrix, _ catalog: Catalog) -> Int {
    let indent = matrix.form == .focus && matrix.rowOrder == .standing ? 1 : 0
    return longest(matrix.rows, catalog) + indent + 2
  }

  /// How long the longest name is at most, by its bytes: to count its columns would take longer, and names are nearly
  /// all ASCII.
  private static func longest(_ lines: [Matrix.Line], _ catalog: Catalog) -> Int {
    lines.reduce(1) { max($0, $1.name(catalog).bytes.count) }
  }

  /// The columns of the widest total, its mark left out.
  private static func numberWidth(_ lines: [Matrix.Line]) -> Int {
    String(lines.reduce(0) { max($0, $1.total.count + $1.total.presumed) }).utf8.count
  }
}
