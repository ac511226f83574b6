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
      frame.grid.writeWrapped(view.picture.notes.joined(separator: " "), in: layout.canvas, theme)
    } else {
      drawSubject(view, layout.canvas, into: &frame)
    }
    if frame.cursor == nil { frame.cursor = Point(column: layout.canvas.column, row: layout.canvas.row) }
  }

  /// The drawing with its reader's cursor.
  private func drawSubject(_ view: PictureView, _ canvas: Rect, into frame: inout Frame) {
    let (links, theme) = (context.links, theme.ofPictures)
    switch (view.picture.subject, view.stand) {
    case (.timeline(let timeline), .timeline(let stand)):
      let drawing = TimelineDrawing(timeline, links, theme) { state.isMarked($0) }
      frame.cursor = drawing.draw(stand.sight(timeline), in: canvas, into: &frame.grid)
    case (.matrix, .matrix(let stand)): frame.cursor = draw(stand, canvas, theme, into: &frame.grid)
    case (.map(let map), .map(let stand)):
      frame.cursor = MapDrawing(map, links, theme).draw(stand.plan, stand.selection, canvas, into: &frame.grid)
    default: break
    }
  }

  private func draw(_ stand: MatrixStand, _ canvas: Rect, _ theme: Theme, into grid: inout Grid) -> Point? {
    let matrix = stand.matrix
    let size = Size(columns: canvas.columns, rows: canvas.rows)
    let view = MatrixView(first: stand.first, selected: matrix.columns.isEmpty ? nil : stand.cursor)
    return MatrixDrawing(matrix, context.links, theme).draw(
      view, MatrixLayout(matrix, context.catalog, canvas: size), on: canvas, into: &grid, isMarked: state.isMarked)
  }

  /// What is selected, in full; where nothing is, what must be known of the picture, unless that stands in its place.
  private func drawDetail(_ view: PictureView, _ area: Rect, into grid: inout Grid) {
    let words = view.words(context.links)
    if words.isEmpty, view.picture.isEmpty { return }
    grid.writeWrapped(words.isEmpty ? view.picture.notes.joined(separator: " ") : words, in: area, theme)
  }
}
