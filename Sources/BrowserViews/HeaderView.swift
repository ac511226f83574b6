import BrowserCore
import MechanismCatalog
import Pictures
import Presentation
import TerminalModel
import UnicodeText

/// The first row: where the user is, as of when, and how many mechanisms that leaves. Below it, on narrow screens, the
/// strip of tabs.
struct HeaderView {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  /// What the breadcrumb keeps at least, where it needs it.
  private static let leastCrumbs = 20
  private static let leastCrumbsNarrow = 8

  func draw(_ layout: Layout, into grid: inout Grid) {
    let row = layout.header.row
    let width = layout.header.columns
    let isWide = width >= 56
    let mechanisms = Lister(links: context.links).mechanisms(state.place.facets)
    let left = LeftOutTerm(state.place.leftOut).word
    let crumbs = (state.place.facets.map { name(of: $0) } + [left].compactMap(\.self)).joined(separator: theme.crumb)
    let right = isWide ? "  \(Words.count(mechanisms.count, "mechanism")) " : " "
    let leastCrumbs = isWide ? Self.leastCrumbs : Self.leastCrumbsNarrow
    let room = width - right.terminalColumns - "confer".count - theme.crumb.terminalColumns - 2
    let all = room - crumbs.terminalColumns
    let asOf = self.asOf(mechanisms, room: all, atMost: max(all, room - leastCrumbs))
    let start = width - asOf.terminalColumns - right.terminalColumns
    let limit = start - 1
    var column = 1 + grid.write("confer", column: 1, row: row, limit: limit, style: theme.title)
    if !crumbs.isEmpty {
      column += grid.write(theme.crumb, column: column, row: row, style: theme.quiet)
      grid.writeTail(crumbs, column: column, row: row, limit: limit - column, theme)
    }
    let yearStyle = state.isYearSet(context) ? theme.title : theme.quiet
    let next = start + grid.write(asOf, column: start, row: row, style: yearStyle)
    grid.write(right, column: next, row: row, style: theme.quiet)
    if layout.tabs.rows > 0 { drawTabs(layout.tabs, into: &grid) }
  }

  /// As much as there is room for of the year and of what is shown rests on: beside the whole breadcrumb, or else beside
  /// what it keeps at least; the year always.
  private func asOf(_ mechanisms: RecordSet<Mechanism>, room: Int, atMost most: Int) -> String {
    let front = state.mechanismInFront(among: mechanisms).map { context.links.mechanisms(of: .mechanism($0)) }
    let forms = AsOfWords.forms(context.links, of: front ?? mechanisms)
    return forms.dropLast().first { $0.terminalColumns <= room } ?? forms.first { $0.terminalColumns <= most }
      ?? forms.last ?? ""
  }

  private func name(of facet: Facet) -> String {
    let name = TopicName.short(facet.topic, context.catalog)
    return facet.anyRole ? "\(name) (any role)" : name
  }

  private func drawTabs(_ rect: Rect, into grid: inout Grid) {
    var column = 0
    for pane in Pane.allCases {
      let isFocused = pane == state.place.focus
      let lead = pane == state.place.leading ? theme.leadSign : " "
      let text = "\(lead)\(pane.rawValue + 1) \(rect.columns < 60 ? pane.shortTitle : pane.title) "
      column += grid.write(text, column: column, row: rect.row, style: isFocused ? theme.focusedTitle : theme.quiet)
    }
  }
}

extension Pane {
  /// The title where four must fit on forty columns.
  var shortTitle: String {
    switch self {
    case .processes: "Proc."
    case .members: "Members"
    case .focusAreas: "Focus"
    case .timeline: "Time"
    }
  }
}
