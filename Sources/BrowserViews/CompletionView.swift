import BrowserCore
import MechanismCatalog
import Pictures
import TerminalModel
import UnicodeText

/// The list above the prompt of what Tab can complete: values with how many records they find, fields with what they
/// ask.
struct CompletionView {
  let theme: Theme
  private static let mostRows = 8
  /// Borders and blanks beside the labels and numbers.
  private static let margins = 6

  func draw(_ completion: Completing, _ layout: Layout, into grid: inout Grid) {
    let candidates = completion.candidates
    let rows = min(candidates.count, Self.mostRows, layout.body.rows - 2)
    guard rows > 0 else { return }
    let first = max(0, min((completion.chosen ?? 0) - rows + 1, candidates.count - rows))
    let shown = candidates[first..<(first + rows)]
    let numberWidth = shown.map { number($0).count }.max() ?? 0
    let wanted = (shown.map(\.label.terminalColumns).max() ?? 0) + numberWidth + Self.margins
    let columns = min(wanted, layout.body.columns)
    let box = Rect(column: 0, row: layout.body.endRow - rows - 2, columns: columns, rows: rows + 2)
    drawBox(box, into: &grid)
    if candidates.count > rows {
      grid.write(" \(candidates.count) ", column: 2, row: box.row, limit: columns - 3, style: theme.count)
    }
    for (offset, position) in shown.indices.enumerated() {
      let y = box.row + 1 + offset
      draw(candidates[position], box, y, labelWidth: columns - numberWidth - Self.margins, into: &grid)
      guard completion.chosen == position else { continue }
      grid.restyle(Rect(column: 1, row: y, columns: columns - 2, rows: 1)) { $0.adding(.reverse) }
    }
  }

  private func drawBox(_ box: Rect, into grid: inout Grid) {
    let blank = String(repeating: " ", count: box.columns)
    for row in box.row..<box.endRow { grid.write(blank, column: box.column, row: row) }
    var joins = BorderJoins(grid.size)
    grid.drawBorder(box, theme.border, style: theme.frame, joins: &joins)
  }

  private func draw(_ candidate: Completion, _ box: Rect, _ y: Int, labelWidth: Int, into grid: inout Grid) {
    grid.writeHead(candidate.label, column: 2, row: y, limit: labelWidth, style: theme.text, theme)
    let number = number(candidate)
    grid.write(number, column: box.columns - 2 - number.count, row: y, style: theme.quiet)
  }

  /// How many records it finds; empty for a field.
  private func number(_ candidate: Completion) -> String { candidate.count.map { String($0) } ?? "" }
}
