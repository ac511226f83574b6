import BrowserCore
import TerminalModel

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
