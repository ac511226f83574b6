import BrowserCore
import MechanismCatalog
import Pictures
import TerminalModel

/// The matrix on its canvas, with its reader's cursor.
struct MatrixPlaceView {
  let matrix: Matrix
  let stand: MatrixStand
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ canvas: Rect, into frame: inout Frame) {
    let catalog = context.catalog
    for (row, mechanism) in matrix.mechanisms.prefix(canvas.rows).enumerated() {
      let name = catalog.mechanisms[mechanism].label.string
      frame.grid.write(name, column: canvas.column, row: canvas.row + row, limit: canvas.columns)
      if row == stand.cursor { frame.cursor = Point(column: canvas.column, row: canvas.row + row) }
    }
  }
}
