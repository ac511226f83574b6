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
    let drawing = TimelineDrawing(timeline, context.links, theme) { state.isMarked($0) }
    frame.cursor = drawing.draw(stand.sight(timeline), in: canvas, into: &frame.grid)
  }
}
