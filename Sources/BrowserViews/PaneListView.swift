import BrowserCore
import MechanismCatalog
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
    if isHeld { frame.grid.write(theme.heldSign, column: area.column, row: screenRow, style: style) }
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

  /// An empty list says why it is empty.
  private func drawEmpty(_ area: Rect, into frame: inout Frame) {
    let text = EmptyList.reason(pane, state, context)
    for (offset, line) in Wrapping.lines(text, columns: area.columns - 2).prefix(area.rows).enumerated() {
      frame.grid.write(
        line, column: area.column + 1, row: area.row + offset, limit: area.columns - 2, style: theme.quiet)
    }
    if hasFocus { frame.cursor = Point(column: area.column + 1, row: area.row) }
  }
}

/// A column with its place on the screen.
struct PlacedColumn {
  let column: Column
  /// Position among the pane's columns.
  let index: Int
  let start: Int
  let width: Int

  /// Whether the filter looks into it, so that its hits are marked.
  var isSearched: Bool {
    switch column.field {
    case .name, .title, .place, .mechanism, .date: true
    default: false
    }
  }

  /// From so many columns on, a pane shows what the others tell already.
  private static let widePane = 80
  /// From so many columns on, a member of several mechanisms shows how many.
  private static let narrowCount = 16

  /// Whether a narrow pane can do without a column: with a single mechanism its name in every event, and in how many
  /// others its members and focus areas are; with several, roles, which differ between them.
  private static func isNeedless(_ field: Column.Field, in pane: Pane, single: Bool) -> Bool {
    switch (pane, field) {
    case (.members, .role): !single
    case (.members, .count), (.focusAreas, .count), (.timeline, .mechanism): single
    default: false
    }
  }

  /// The columns that a list has room for, with a blank between them and before the first. The flexible one takes what
  /// the others leave.
  static func place(_ pane: Pane, in area: Rect, single: Bool, titled: Bool) -> [PlacedColumn] {
    let all = Column.all(in: pane)
    func width(_ index: Int) -> Int { titled ? all[index].titledWidth : all[index].width }
    let shown = all.indices.filter { index in
      if area.columns < widePane, isNeedless(all[index].field, in: pane, single: single) { return false }
      let from = pane == .members && !single && all[index].field == .count ? narrowCount : all[index].shownFrom
      return from <= area.columns
    }
    let fixed = shown.reduce(0) { $0 + (width($1) > 0 ? width($1) + 1 : 0) }
    var start = area.column + 1
    return shown.map { index in
      let width = width(index) > 0 ? width(index) : max(1, area.columns - 2 - fixed)
      defer { start += width + 1 }
      return PlacedColumn(column: all[index], index: index, start: start, width: width)
    }
  }
}
