import BrowserCore
import CommandTable
import MechanismCatalog
import Pictures
import Presentation
import TerminalModel
import UnicodeText

/// What stands in front of the panes: a card, a list of sources, a command line, the palette or the help.
struct OverlayView {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ overlay: Overlay, _ layout: Layout, into frame: inout Frame) {
    var joins = BorderJoins(state.size)
    frame.grid.drawBorder(layout.body, theme.border, style: theme.frame, joins: &joins)
    let area = layout.overlay
    switch overlay {
    case .card(let view): draw(view, layout.body, area, into: &frame)
    case .sources(let view): draw(view, layout.body, area, into: &frame)
    case .commandLine(let text): draw(commandLine: text, layout.body, area, into: &frame)
    case .finder(let finder):
      let view = FinderView(context: context, theme: theme)
      view.draw(finder, layout.body, area, notice: state.notice, into: &frame)
    }
  }

  private func draw(_ view: CardView, _ body: Rect, _ area: Rect, into frame: inout Frame) {
    let rows = view.layout(columns: area.columns).rows
    let mark = state.isMarked(view.topic) ? theme.markSign + " " : ""
    drawTitle(mark + view.card.title, "\(view.cursor + 1)/\(view.card.lines.count)", body, into: &frame.grid)
    for offset in 0..<min(area.rows, max(0, rows.count - view.scroll)) {
      let row = rows[view.scroll + offset]
      let y = area.row + offset
      let style = row.isHeading ? theme.heading : row.line == nil ? theme.quiet : theme.text
      frame.grid.write(
        row.text, column: area.column + row.indent, row: y, limit: area.columns - row.indent, style: style)
      guard row.line == view.cursor else { continue }
      let isFirst = view.scroll + offset == 0 || rows[view.scroll + offset - 1].line != view.cursor
      frame.grid.restyle(Rect(column: area.column, row: y, columns: area.columns, rows: 1)) { $0.adding(.reverse) }
      if isFirst || frame.cursor == nil { frame.cursor = Point(column: area.column + row.indent, row: y) }
    }
    if frame.cursor == nil { frame.cursor = Point(column: area.column, row: area.row) }
  }

  private func draw(_ view: SourcesView, _ body: Rect, _ area: Rect, into frame: inout Frame) {
    let rows = SourcesLayout(view, state, context).rows
    drawTitle("Sources", "\(view.evidence.count)", body, into: &frame.grid)
    for offset in 0..<min(area.rows, max(0, rows.count - view.scroll)) {
      let row = rows[view.scroll + offset]
      frame.grid.write(
        row.text, column: area.column + row.indent, row: area.row + offset, limit: area.columns - row.indent,
        style: row.isHeading ? theme.title : theme.text)
    }
    frame.cursor = Point(column: area.column, row: area.row)
  }

  /// The command line, wrapped between its words.
  private func draw(commandLine text: String, _ body: Rect, _ area: Rect, into frame: inout Frame) {
    drawTitle("The command line of this view", "y copies it", body, into: &frame.grid)
    let lines = Wrapping.lines(text, columns: area.columns)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      frame.grid.write(line, column: area.column, row: area.row + offset, limit: area.columns, style: theme.text)
    }
    frame.cursor = Point(column: area.column, row: area.row)
  }

  private func drawTitle(_ title: String, _ count: String, _ body: Rect, into grid: inout Grid) {
    let right = " \(count) "
    let room = body.columns - 4 - right.terminalColumns
    grid.writeHead(" \(title) ", column: body.column + 1, row: body.row, limit: room, style: theme.focusedTitle, theme)
    grid.write(right, column: body.endColumn - 1 - right.terminalColumns, row: body.row, style: theme.quiet)
  }
}
