import Presentation
import TerminalModel
import UnicodeText

extension Grid {
  /// Writes text whose end matters most: what does not fit is left out in front.
  public mutating func writeTail(_ text: String, column: Int, row: Int, limit: Int, _ theme: Theme) {
    var rest = Substring(text)
    if rest.terminalColumns > limit {
      rest = rest.dropFirst()
      while !rest.isEmpty, rest.terminalColumns + 1 > limit { rest = rest.dropFirst() }
      rest = theme.ellipsis + rest
    }
    write(String(rest), column: column, row: row, limit: limit)
  }

  /// Writes text whose beginning matters most: an ellipsis stands for what does not fit. Returns the columns used.
  @discardableResult
  public mutating func writeHead(
    _ text: String, column: Int, row: Int, limit: Int, style: Style, _ theme: Theme
  ) -> Int {
    guard limit > 0 else { return 0 }
    if text.utf8.count <= limit || text.terminalColumns <= limit {
      return write(text, column: column, row: row, limit: limit, style: style)
    }
    let used = write(text, column: column, row: row, limit: limit - 1, style: style)
    return used + write(theme.ellipsis, column: column + used, row: row, limit: 1, style: style)
  }

  /// Writes text wrapped in an area, a column from its sides; an ellipsis stands for what does not fit.
  public mutating func writeWrapped(_ text: String, in area: Rect, _ theme: Theme) {
    let lines = Wrapping.lines(text, columns: area.columns - 2)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let isCut = offset == area.rows - 1 && lines.count > area.rows
      writeHead(
        isCut ? lines[offset...].joined(separator: " ") : line, column: area.column + 1, row: area.row + offset,
        limit: area.columns - 2, style: theme.text, theme)
    }
  }
}
