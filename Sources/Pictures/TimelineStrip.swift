import MechanismCatalog
import TerminalModel

/// A timeline in two rows: the years, a cell each, and below them how many events a list has in each.
public struct TimelineStrip {
  /// How many rows it takes.
  public static let rows = 2

  private let window: TimeWindow
  private let theme: Theme

  /// `lastYear` has the last of the cells.
  public init(cells: Int, lastYear: Int, _ theme: Theme) {
    window = TimeWindow(first: (lastYear - max(1, cells) + 1) * 12, step: 12, count: cells)
    self.theme = theme
  }

  /// Draws it from a cell on. What is before the first year, or after the last, is an arrow at that edge, where the
  /// year there has nothing itself. Returns the cell of a year; nil where it is out of sight.
  public func draw(
    _ counts: [(year: Int, count: Int)], of year: Int?, at start: Point, into grid: inout Grid
  ) -> Point? {
    TimelineAxis.draw(window, column: start.column, row: start.row, theme, into: &grid)
    for (cell, sign) in signs(counts).enumerated() where sign != " " {
      grid.write(String(sign), column: start.column + cell, row: start.row + 1, limit: 1, style: theme.text)
    }
    guard let year, window.months.contains(year * 12) else { return nil }
    return Point(column: start.column + window.cell(of: year * 12), row: start.row + 1)
  }

  /// Digits, or where there are more than nine their share of the most.
  private func signs(_ counts: [(year: Int, count: Int)]) -> [Character] {
    let most = counts.map(\.count).max() ?? 0
    var signs = [Character](repeating: " ", count: window.count)
    for (year, count) in counts where window.months.contains(year * 12) {
      let digit = most <= 9 ? String(max(0, count)).first : nil
      signs[window.cell(of: year * 12)] = digit ?? TimelineSign.density(count, most: most, ascii: theme.isASCII)
    }
    let cells = counts.map { window.cell(of: $0.year * 12) }
    if signs.first == " ", cells.contains(where: { $0 < 0 }) {
      signs[0] = TimelineSign.goesOnBefore.character(ascii: theme.isASCII)
    }
    if signs.last == " ", cells.contains(where: { $0 >= window.count }) {
      signs[window.count - 1] = TimelineSign.goesOnAfter.character(ascii: theme.isASCII)
    }
    return signs
  }
}
