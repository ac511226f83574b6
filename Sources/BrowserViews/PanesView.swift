import BrowserCore
import MechanismCatalog
import Pictures
import TerminalModel
import UnicodeText

/// The panes: borders with titles and counts, and in each its list.
struct PanesView {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ layout: Layout, into frame: inout Frame) {
    var joins = BorderJoins(state.size)
    let shown = Pane.allCases.filter { !layout.frame(of: $0).isEmpty }
    for pane in shown {
      frame.grid.drawBorder(layout.frame(of: pane), theme.border, style: theme.frame, joins: &joins)
    }
    for pane in shown {
      drawTitle(pane, layout.frame(of: pane), into: &frame.grid)
      let list = PaneListView(pane: pane, state: state, context: context, theme: theme)
      list.draw(layout, into: &frame)
    }
    TimelineStripView(state: state, context: context, theme: theme.ofPictures).draw(layout.strip, into: &frame.grid)
  }

  /// `▸1 Processes name▲ ─── 5 of 57` in the upper border.
  private func drawTitle(_ pane: Pane, _ rect: Rect, into grid: inout Grid) {
    let count = " \(countText(pane, isNarrow: rect.columns < 32)) "
    let sorted = state.place.panes[pane].order == nil ? 0 : 1
    let room = rect.columns - 3 - count.terminalColumns
    let lead = pane == state.place.leading ? theme.leadSign : " "
    let style = pane == state.place.focus ? theme.focusedTitle : theme.title
    let title = "\(lead)\(pane.rawValue + 1) \(pane.title) "
    let used = grid.writeHead(title, column: rect.column + 1, row: rect.row, limit: room - sorted, style: style, theme)
    for text in sortTexts(pane) where used + text.terminalColumns <= room {
      grid.write(text, column: rect.column + 1 + used, row: rect.row, style: theme.title)
      break
    }
    grid.write(
      count, column: rect.endColumn - 1 - count.terminalColumns, row: rect.row,
      limit: min(count.terminalColumns, rect.columns - 2), style: theme.count)
  }

  /// What tells an order that the user chose, the longest first: the column with a sign, or the sign alone.
  private func sortTexts(_ pane: Pane) -> [String] {
    guard let order = state.place.panes[pane].order else { return [] }
    let sign = theme.sortSign(descending: order.isDescending)
    return [" \(Column.all(in: pane)[order.column].title)\(sign) ", "\(sign) ", sign]
  }

  /// "7 of 42" under a filter, "not read" under one that is refused, else "42"; parties that do not take part, and
  /// groups, are counted apart: "11 + 1 more"; so are presumed ones: "10?". "group" where a group stands for the members.
  private func countText(_ pane: Pane, isNarrow: Bool) -> String {
    let listing = state.listings[pane]
    if state.place.panes[pane].filter.isRefused { return "not read" }
    if state.place.panes[pane].filter.isActive { return "\(listing.matched) of \(listing.all.count)" }
    if listing.isUnknown(in: pane) { return "?" }
    let (nearby, presumed) = (listing.nearby, listing.presumed)
    let sure = listing.all.count - nearby - presumed
    let groups = listing.groupsAsMembers
    if groups > 0 {
      let others = nearby - groups
      return "group" + (others == 0 ? "" : isNarrow ? "+\(others)" : " + \(others) more")
    }
    if presumed > 0 { return (sure == 0 ? "" : "\(sure)+") + "\(presumed)?" + (nearby == 0 ? "" : "+\(nearby)") }
    if nearby == 0 { return "\(listing.all.count)" }
    return isNarrow ? "\(listing.all.count - nearby)+\(nearby)" : "\(listing.all.count - nearby) + \(nearby) more"
  }
}
