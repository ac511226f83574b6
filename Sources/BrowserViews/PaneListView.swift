import BrowserCore
import MechanismCatalog
import Pictures
import Presentation
import TerminalModel
import UnicodeText

/// The rows of one pane in columns, its selected row, and what stands there when there are none.
struct PaneListView {
  let pane: Pane
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ layout: Layout, into frame: inout Frame) {
    let area = layout.list(of: pane)
    let columns = PlacedColumn.place(
      pane, in: area, single: state.listings[pane].mechanism != nil, titled: layout.hasColumnTitles)
    if layout.hasColumnTitles { drawColumnTitles(columns, area.row - 1, into: &frame.grid) }
    let rows = state.listings[pane].rows
    let pane = state.place.panes[pane]
    if rows.isEmpty {
      drawEmpty(area, into: &frame)
      return
    }
    let highlights = pane.filter.query.highlightedWords
    for offset in 0..<min(area.rows, rows.count - pane.scroll) {
      let index = pane.scroll + offset
      draw(rows[index], isSelected: index == pane.cursor, columns, area, area.row + offset, highlights, into: &frame)
    }
  }

  private var hasFocus: Bool { pane == state.place.focus }

  private func draw(
    _ row: Row, isSelected: Bool, _ columns: [PlacedColumn], _ area: Rect, _ screenRow: Int, _ words: [[UInt8]],
    into frame: inout Frame
  ) {
    let isHeld = isSelected && pane == state.place.leading && !hasFocus
    let style =
      isSelected && hasFocus ? theme.selection : isHeld ? theme.held : row.isHeading ? theme.rowHeading : theme.text
    let isOwnerShown = columns.contains { $0.column.field == .mechanism }
    let namesOwner = !isOwnerShown && state.listings[pane].mechanism == nil
    // A row that is held and marked shows the mark; that it is held its bold letters tell.
    let sign = state.isMarked(row.topic) ? theme.markSign : isHeld ? theme.heldSign : nil
    if let sign { frame.grid.write(sign, column: area.column, row: screenRow, style: style) }
    if row.isHeading {
      drawHeading(row, columns, area, screenRow, style, into: &frame)
      if isSelected, hasFocus { select(columns, area, screenRow, into: &frame) }
      return
    }
    for placed in columns {
      let text = placed.column.text(row, context.links, namesOwner: namesOwner)
      if text.isEmpty { continue }
      let start = placed.column.isRightAligned ? max(0, placed.width - text.terminalColumns) : 0
      frame.grid.writeHead(
        text, column: placed.start + start, row: screenRow, limit: placed.width - start, style: style, theme)
      if !words.isEmpty, placed.isSearched {
        Highlight.mark(words, in: text, column: placed.start, row: screenRow, limit: placed.width, theme, &frame.grid)
      }
    }
    if isSelected, hasFocus { select(columns, area, screenRow, into: &frame) }
  }

  /// A heading has the whole width, whatever the columns of the rows below it.
  private func drawHeading(
    _ row: Row, _ columns: [PlacedColumn], _ area: Rect, _ screenRow: Int, _ style: Style, into frame: inout Frame
  ) {
    guard let first = columns.first else { return }
    let limit = area.column + area.columns - 1 - first.start
    let text = first.column.text(row, context.links)
    frame.grid.writeHead(text, column: first.start, row: screenRow, limit: limit, style: style, theme)
  }

  /// Reverse video from the first column to the last; the cursor rests on the row's first letter.
  private func select(_ columns: [PlacedColumn], _ area: Rect, _ row: Int, into frame: inout Frame) {
    let rect = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
    frame.grid.restyle(rect) { $0.adding(.reverse) }
    frame.cursor = Point(column: columns.first?.start ?? area.column, row: row)
  }

  private func drawColumnTitles(_ columns: [PlacedColumn], _ row: Int, into grid: inout Grid) {
    let order = state.place.panes[pane].order ?? Column.standard(of: pane)
    for placed in columns {
      let sign = placed.index == order.column ? theme.sortSign(descending: order.isDescending) : ""
      let text = String(placed.column.title.prefix(max(1, placed.width - sign.count))) + sign
      let start = placed.column.isRightAligned ? max(0, placed.width - text.terminalColumns) : 0
      grid.write(text, column: placed.start + start, row: row, limit: placed.width - start, style: theme.quiet)
    }
  }

  /// An empty list says why it is empty, and below offers filters that are not.
  private func drawEmpty(_ area: Rect, into frame: inout Frame) {
    let diagnosis = hasFocus ? state.diagnosis(context) : nil
    let text = EmptyList.reason(pane, diagnosis, state, context)
    let width = area.columns - 2
    let offers = (diagnosis?.offers ?? []).map { "\($0.words): \($0.count)" }
    let lines = Wrapping.lines(text, columns: width).prefix(max(1, area.rows - offers.count))
    for (offset, line) in lines.enumerated() {
      frame.grid.write(line, column: area.column + 1, row: area.row + offset, limit: width, style: theme.quiet)
    }
    for (position, offer) in offers.enumerated() where lines.count + position < area.rows {
      let y = area.row + lines.count + position
      frame.grid.writeHead(offer, column: area.column + 2, row: y, limit: width - 1, style: theme.text, theme)
      guard position == diagnosis?.chosen else { continue }
      frame.grid.restyle(Rect(column: area.column, row: y, columns: area.columns, rows: 1)) { $0.adding(.reverse) }
      frame.cursor = Point(column: area.column + 2, row: y)
    }
    if hasFocus, frame.cursor == nil { frame.cursor = Point(column: area.column + 1, row: area.row) }
  }
}
