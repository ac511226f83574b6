import BrowserCore
import MechanismCatalog
import Pictures
import TerminalModel

/// The map on its canvas, with its reader's cursor.
struct MapPlaceView {
  let map: WorldMap
  let stand: MapStand
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ canvas: Rect, into frame: inout Frame) {
    let catalog = context.catalog
    for (row, mechanism) in map.mechanisms.prefix(canvas.rows).enumerated() {
      let name = catalog.mechanisms[mechanism].label.string
      frame.grid.write(name, column: canvas.column, row: canvas.row + row, limit: canvas.columns)
      if row == stand.cursor { frame.cursor = Point(column: canvas.column, row: canvas.row + row) }
    }
  }
}
