import BrowserCore
import Pictures
import Presentation
import TerminalModel
import UnicodeText

/// An answer in place of the panes: its sentence, its columns, its rows under their groups, and its notes.
struct AnswerPlaceView {
  let state: BrowserState
  let theme: Theme

  func draw(_ view: AnswerView, _ layout: Layout, into frame: inout Frame) {
    var joins = BorderJoins(state.size)
    frame.grid.drawBorder(layout.body, theme.border, style: theme.frame, joins: &joins)
    if !layout.detail.isEmpty { drawDetail(view, layout.detail, &joins, into: &frame.grid) }
    let area = layout.answerList
    let laidOut = view.layout(columns: area.columns)
    drawTitle(view, laidOut.columns, layout.body, into: &frame.grid)
    drawColumnTitles(view, laidOut.columns, area, into: &frame.grid)
    let words = view.filterWords
    for offset in 0..<min(area.rows, max(0, laidOut.lines.count - view.scroll)) {
      let line = laidOut.lines[view.scroll + offset]
      draw(line.text, view.answer, laidOut.columns, words, area, area.row + offset, into: &frame.grid)
      guard let item = line.item, item == view.cursor else { continue }
      let row = Rect(column: area.column, row: area.row + offset, columns: area.columns, rows: 1)
      frame.grid.restyle(row) { $0.adding(.reverse) }
      if frame.cursor == nil { frame.cursor = Point(column: area.column + 1, row: area.row + offset) }
    }
    if frame.cursor == nil { frame.cursor = Point(column: area.column + 1, row: area.row) }
  }

  /// The selected row in full, below the list.
  private func drawDetail(_ view: AnswerView, _ rect: Rect, _ joins: inout BorderJoins, into grid: inout Grid) {
    grid.drawBorder(rect, theme.border, style: theme.frame, joins: &joins)
    if let row = view.row { grid.writeWrapped(view.answer.words(of: row), in: rect.inset(by: 1), theme) }
  }

  /// The sentence in the upper border where it has room, else what was asked; how many rows; what is marked as found.
  private func drawTitle(_ view: AnswerView, _ columns: AnswerColumns, _ body: Rect, into grid: inout Grid) {
    let (shown, all) = (view.shown.count, view.answer.rows.count)
    let count = view.filter.isEmpty ? " \(all) " : " \(shown) of \(all) "
    let verb = Words.capitalized(view.answer.command.dropFirst().first ?? "answer")
    let title = " \(columns.isTitleInBorder ? view.answer.title : verb) "
    let room = body.columns - 4 - count.terminalColumns
    grid.writeHead(title, column: body.column + 1, row: body.row, limit: room, style: theme.focusedTitle, theme)
    grid.write(count, column: body.endColumn - 1 - count.terminalColumns, row: body.row, style: theme.count)
  }

  private func drawColumnTitles(_ view: AnswerView, _ columns: AnswerColumns, _ area: Rect, into grid: inout Grid) {
    for placed in columns.placed {
      let column = view.answer.columns[placed.index]
      let sign = view.order?.column == placed.index ? theme.sortSign(descending: view.order!.isDescending) : ""
      let text = column.title + sign
      let start = column.isNumber ? max(0, placed.width - text.terminalColumns) : 0
      grid.write(
        text, column: area.column + placed.start + start, row: area.row - 1, limit: placed.width - start,
        style: theme.quiet)
    }
  }

  private func draw(
    _ text: AnswerLayout.Text, _ answer: Answer, _ columns: AnswerColumns, _ words: [[UInt8]], _ area: Rect, _ y: Int,
    into grid: inout Grid
  ) {
    let (left, limit) = (area.column + 1, area.columns - 1)
    switch text {
    case .sentence(let text): grid.write(text, column: left, row: y, limit: limit, style: theme.title)
    case .heading(let text): grid.writeHead(text, column: left, row: y, limit: limit, style: theme.heading, theme)
    case .note(let text): grid.write(text, column: left, row: y, limit: limit, style: theme.quiet)
    case .blank: break
    case .row(let row): draw(answer.rows[row], answer, columns, words, area, y, into: &grid)
    }
  }

  private func draw(
    _ row: Answer.Row, _ answer: Answer, _ columns: AnswerColumns, _ words: [[UInt8]], _ area: Rect, _ y: Int,
    into grid: inout Grid
  ) {
    if row.topic.map(state.isMarked) == true {
      grid.write(theme.markSign, column: area.column, row: y, style: theme.title)
    }
    for placed in columns.placed {
      let text = answer.screenCell(row, placed.index)
      if text.isEmpty { continue }
      let start = answer.columns[placed.index].isNumber ? max(0, placed.width - text.terminalColumns) : 0
      let column = area.column + placed.start
      grid.writeHead(text, column: column + start, row: y, limit: placed.width - start, style: theme.text, theme)
      if words.isEmpty { continue }
      Highlight.mark(words, in: text, column: column + start, row: y, limit: placed.width - start, theme, &grid)
    }
  }
}
