import BrowserCore
import MechanismCatalog
import Pictures
import TerminalModel

/// The years above the list of the timeline, and how many of its rows are of each; the year of the selected row is
/// marked.
struct TimelineStripView {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ area: Rect, into grid: inout Grid) {
    guard !area.isEmpty else { return }
    let strip = TimelineStrip(cells: area.columns - 2, lastYear: context.years.standardYear, theme)
    let counts = state.listings[.timeline].years.map { ($0.year, $0.count) }
    let start = Point(column: area.column + 1, row: area.row)
    guard let cell = strip.draw(counts, of: selectedYear, at: start, into: &grid) else { return }
    let style = state.place.focus == .timeline ? theme.selection : theme.held
    grid.restyle(Rect(column: cell.column, row: cell.row, columns: 1, rows: 1)) { $0.adding(style.attributes) }
  }

  /// nil where the pane neither has the focus nor leads, or its row has no date.
  private var selectedYear: Int? {
    guard state.place.focus == .timeline || state.place.leading == .timeline, let row = state.row(of: .timeline) else {
      return nil
    }
    if case .year(let year) = row.topic { return year }
    return context.catalog.date(of: row.topic)?.year
  }
}
