import BrowserCore
import MechanismCatalog
import Pictures
import TerminalModel

/// The matrix on its canvas, with its reader's cursor.
struct MatrixPlaceView {
  let stand: MatrixStand
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ canvas: Rect, into frame: inout Frame) {
    let matrix = stand.matrix
    let size = Size(columns: canvas.columns, rows: canvas.rows)
    let view = MatrixView(first: stand.first, selected: matrix.columns.isEmpty ? nil : stand.cursor)
    frame.cursor = MatrixDrawing(matrix, context.links, theme).draw(
      view, MatrixLayout(matrix, context.catalog, canvas: size), on: canvas, into: &frame.grid,
      isMarked: state.isMarked)
  }
}
