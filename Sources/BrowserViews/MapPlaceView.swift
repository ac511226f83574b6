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
    frame.cursor = MapDrawing(map, context.links, theme).draw(stand.plan, stand.selection, canvas, into: &frame.grid)
  }
}
