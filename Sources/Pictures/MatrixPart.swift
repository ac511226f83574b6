import MechanismCatalog
import TerminalModel

/// The part of a matrix that is on view, and where on the screen its cells stand.
struct MatrixPart {
  let rows: Range<Int>
  let columns: Range<Int>
  private let selected: MatrixPlace?
  private let layout: MatrixLayout
  private let canvas: Rect

  init(_ matrix: Matrix, _ view: MatrixView, _ layout: MatrixLayout, _ canvas: Rect) {
    func range(from first: Int, _ room: Int, of count: Int) -> Range<Int> {
      let start = max(0, min(first, count))
      return start..<min(count, start + room)
    }
    rows = range(from: view.first.row, layout.rows, of: matrix.rows.count)
    columns = range(from: view.first.column, layout.columns, of: matrix.columns.count)
    (selected, self.layout, self.canvas) = (view.selected, layout, canvas)
  }

  /// The screen's column in which the cells of a column end; after it is a gap.
  func end(ofColumn column: Int) -> Int {
    canvas.column + layout.origin.column + (column - columns.lowerBound + 1) * layout.cellWidth - 2
  }

  /// The screen's row of a row.
  func line(ofRow row: Int) -> Int { canvas.row + layout.origin.row + row - rows.lowerBound }

  /// The selected cell without its gap; nil where it is not on view.
  var selectedCell: Rect? {
    guard let selected, rows.contains(selected.row), columns.contains(selected.column) else { return nil }
    let width = layout.cellWidth - 1
    return Rect(
      column: end(ofColumn: selected.column) - width + 1, row: line(ofRow: selected.row), columns: width, rows: 1)
  }
}
