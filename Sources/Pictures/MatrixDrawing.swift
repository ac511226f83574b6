import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

/// A matrix in cells.
public struct MatrixDrawing {
  private let matrix: Matrix
  private let links: Links
  private let theme: Theme
  private let signs: MatrixSigns
  private var catalog: Catalog { links.catalog }

  public init(_ matrix: Matrix, _ links: Links, _ theme: Theme) {
    (self.matrix, self.links, self.theme) = (matrix, links, theme)
    signs = MatrixSigns(isASCII: theme.isASCII)
  }

  /// Draws what is on view. Returns where the selected cell stands; nil where it is not on view. O(cells on view).
  @discardableResult
  public func draw(
    _ view: MatrixView, _ layout: MatrixLayout, on canvas: Rect, into grid: inout Grid,
    isMarked: (Topic) -> Bool = { _ in false }
  ) -> Point? {
    let part = MatrixPart(matrix, view, layout, canvas)
    drawCorner(layout, canvas, into: &grid)
    for column in part.columns {
      drawHead(column, isSelected: column == view.selected?.column, layout, part.end(ofColumn: column), canvas, &grid)
    }
    for row in part.rows {
      let y = part.line(ofRow: row)
      let topic = matrix.rows[row].topic
      let sign = isMarked(topic) ? theme.markSign : matrix.columnOrder == .along(topic) ? columnSortSign : nil
      if let sign { grid.write(sign, column: canvas.column, row: y, style: theme.title) }
      drawName(row, isSelected: row == view.selected?.row, layout, canvas.column, y, into: &grid)
      for column in part.columns {
        let cell = matrix[row, column]
        let end = part.end(ofColumn: column)
        let gapEnd = min(end + layout.cellWidth, canvas.endColumn)
        write(signs.text(cell), endingAt: end, gapTo: gapEnd, row: y, style: style(cell), into: &grid)
      }
    }
    guard let cell = part.selectedCell else { return nil }
    grid.restyle(cell) { $0.adding(.reverse) }
    return Point(column: cell.endColumn - 1, row: cell.row)
  }

  /// Whole, as the command line prints it: blocks of columns below one another, each with the names of the rows, at
  /// most so many columns wide; nil: as wide as need be.
  public func printed(columns width: Int?) -> [Grid] {
    if matrix.columns.isEmpty { return [] }
    let legend = MatrixLegend(matrix, signs).entries.count
    let layout = MatrixLayout(whole: matrix, catalog, legendRows: legend, columns: width)
    return stride(from: 0, to: matrix.columns.count, by: layout.columns).map { first in
      let count = min(layout.columns, matrix.columns.count - first)
      let size = Size(
        columns: layout.origin.column + count * layout.cellWidth, rows: layout.origin.row + matrix.rows.count)
      var grid = Grid(size: size)
      grid.isASCIIOnly = theme.isASCII
      draw(MatrixView(first: MatrixPlace(0, first)), layout, on: Rect(size), into: &grid)
      return grid
    }
  }
}

extension MatrixDrawing {
  /// What stands beside that by which the rows are sorted.
  private var rowSortSign: String { theme.sortSign(descending: true) }
  /// What stands before that by which the columns are sorted.
  private var columnSortSign: String { theme.heldSign }

  /// The legend, and the heading of the totals.
  private func drawCorner(_ layout: MatrixLayout, _ canvas: Rect, into grid: inout Grid) {
    let width = layout.origin.column - 2
    let legend = MatrixLegend(matrix, signs).lines(columns: width, atMost: layout.headRows)
    for (row, line) in legend.enumerated() {
      grid.write(line, column: canvas.column + 1, row: canvas.row + row, limit: width, style: theme.quiet)
    }
    if layout.hasTotals {
      let signs = (matrix.rowOrder == .total ? rowSortSign : "") + (matrix.columnOrder == .total ? columnSortSign : "")
      let row = canvas.row + layout.headRows
      grid.write("in all" + signs, column: canvas.column + 1, row: row, limit: width, style: theme.quiet)
    }
  }

  /// A column's name from the top down, ending above its cells, and its total. Of a name that is too long the
  /// beginning: an ellipsis would cost a letter of the few.
  private func drawHead(
    _ column: Int, isSelected: Bool, _ layout: MatrixLayout, _ end: Int, _ canvas: Rect, _ grid: inout Grid
  ) {
    let line = matrix.columns[column]
    let letters = line.name(catalog).string.prefix(layout.headRows)
    for (offset, letter) in letters.enumerated() {
      let row = canvas.row + layout.headRows - letters.count + offset
      grid.write(String(letter), column: end, row: row, limit: 2, style: isSelected ? theme.held : theme.text)
    }
    if matrix.rowOrder == .along(line.topic), end + 1 < canvas.endColumn {
      grid.write(rowSortSign, column: end + 1, row: canvas.row + layout.headRows - 1, style: theme.title)
    }
    guard layout.hasTotals else { return }
    let gapEnd = min(end + layout.cellWidth, canvas.endColumn)
    write(
      total(line), endingAt: end, gapTo: gapEnd, row: canvas.row + layout.headRows, style: theme.quiet, into: &grid)
  }

  private func drawName(
    _ row: Int, isSelected: Bool, _ layout: MatrixLayout, _ left: Int, _ y: Int, into grid: inout Grid
  ) {
    let line = matrix.rows[row]
    let indent = isPart(line.topic) && matrix.rowOrder == .standing ? 2 : 1
    grid.writeHead(
      line.name(catalog).string, column: left + indent, row: y, limit: layout.nameWidth - indent - 1,
      style: isSelected ? theme.held.adding(.underline) : theme.text, theme)
    let end = left + layout.origin.column - 2
    write(total(line), endingAt: end, gapTo: end + 2, row: y, style: theme.quiet, into: &grid)
  }

  /// Whether it is a part of another focus area.
  private func isPart(_ topic: Topic) -> Bool {
    if case .focusArea(let area) = topic { catalog.focusAreas[area].parent != nil } else { false }
  }

  /// A total, or that it is unknown where no source names anybody.
  private func total(_ line: Matrix.Line) -> String {
    guard case .mechanism(let mechanism) = line.topic else { return signs.number(line.total) }
    let isUnknown = matrix.form == .focus ? matrix.isSilent(line) : links.snapshot.isUnknown(mechanism)
    return isUnknown ? signs.text(.unknown) : signs.text(.itself(line.total))
  }

  /// Writes a cell's text so that its last letter or digit stands at a column, and its mark in the gap after it, which
  /// ends before another column. The gap has the cell's style: to change that twice for each cell would take most of
  /// the bytes.
  private func write(
    _ text: String, endingAt end: Int, gapTo gapEnd: Int, row: Int, style: Style, into grid: inout Grid
  ) {
    let width = text.terminalColumns - (signs.isMarked(text) ? 1 : 0)
    grid.write(text, column: end - width + 1, row: row, style: style)
    let start = end - width + 1
    grid.restyle(Rect(column: start, row: row, columns: gapEnd - start, rows: 1)) { _ in style }
  }

  /// What counts stands out by its weight; what is unknown or no recedes.
  private func style(_ cell: MatrixCell) -> Style {
    switch cell {
    case .itself: theme.title
    case .unknown, .notListed, .notSaid, .shared(0, _): theme.quiet
    default: theme.text
    }
  }
}
