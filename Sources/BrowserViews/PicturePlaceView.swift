import BrowserCore
import Pictures
import Presentation
import TerminalModel
import UnicodeText

/// A picture in place of the panes: its sentence in the border, the drawing, and below it what is selected in full.
struct PicturePlaceView {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ view: PictureView, _ layout: Layout, into frame: inout Frame) {
    var joins = BorderJoins(state.size)
    frame.grid.drawBorder(layout.body, theme.border, style: theme.frame, joins: &joins)
    if !layout.detail.isEmpty {
      frame.grid.drawBorder(layout.detail, theme.border, style: theme.frame, joins: &joins)
      drawDetail(view, layout.detail.inset(by: 1), into: &frame.grid)
    }
    frame.grid.writeHead(
      " \(view.picture.title) ", column: layout.body.column + 1, row: layout.body.row, limit: layout.body.columns - 2,
      style: theme.focusedTitle, theme)
    if view.picture.isEmpty {
      write(view.picture.notes.joined(separator: " "), in: layout.canvas, into: &frame.grid)
    } else {
      drawSubject(view, layout.canvas, into: &frame)
    }
    if frame.cursor == nil { frame.cursor = Point(column: layout.canvas.column, row: layout.canvas.row) }
  }

  private func drawSubject(_ view: PictureView, _ canvas: Rect, into frame: inout Frame) {
    switch (view.picture.subject, view.stand) {
    case (.timeline(let timeline), .timeline(let stand)):
      TimelinePlaceView(timeline: timeline, stand: stand, state: state, context: context, theme: theme.ofPictures)
        .draw(canvas, into: &frame)
    case (.matrix, .matrix(let stand)):
      MatrixPlaceView(stand: stand, state: state, context: context, theme: theme.ofPictures).draw(canvas, into: &frame)
    case (.map(let map), .map(let stand)):
      MapPlaceView(map: map, stand: stand, state: state, context: context, theme: theme.ofPictures).draw(
        canvas, into: &frame)
    default: break
    }
  }

  /// What is selected, in full; where nothing is, what must be known of the picture, unless that stands in its place.
  private func drawDetail(_ view: PictureView, _ area: Rect, into grid: inout Grid) {
    let words = view.words(context.links)
    if words.isEmpty, view.picture.isEmpty { return }
    write(words.isEmpty ? view.picture.notes.joined(separator: " ") : words, in: area, into: &grid)
  }

  /// Writes text wrapped in an area, a column from its sides; what does not fit is cut with an ellipsis.
  private func write(_ text: String, in area: Rect, into grid: inout Grid) {
    let lines = Wrapping.lines(text, columns: area.columns - 2)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let isCut = offset == area.rows - 1 && lines.count > area.rows
      grid.writeHead(
        isCut ? lines[offset...].joined(separator: " ") : line, column: area.column + 1, row: area.row + offset,
        limit: area.columns - 2, style: theme.text, theme)
    }
  }
}
