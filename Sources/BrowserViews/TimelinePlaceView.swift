import BrowserCore
import MechanismCatalog
import Pictures
import TerminalModel

/// The timeline on its canvas, with its reader's cursor.
struct TimelinePlaceView {
  let timeline: Timeline
  let stand: TimelineStand
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ canvas: Rect, into frame: inout Frame) {
    let catalog = context.catalog
    for (row, mechanism) in timeline.mechanisms.prefix(canvas.rows).enumerated() {
      let name = catalog.mechanisms[mechanism].label.string
      frame.grid.write(name, column: canvas.column, row: canvas.row + row, limit: canvas.columns)
      if row == stand.cursor { frame.cursor = Point(column: canvas.column, row: canvas.row + row) }
    }
  }
}
