import BrowserCore
import MechanismCatalog
import Pictures
import Presentation
import TerminalModel
import UnicodeText

/// A line that is being typed, and behind it what it means.
struct PromptView {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ prompt: Prompt, _ layout: Layout, into frame: inout Frame) {
    let (row, width) = (layout.status.row, layout.status.columns)
    let label = label(of: prompt)
    let start = prompt.purpose == .filter ? 0 : 1
    let used = start + frame.grid.write(label, column: start, row: row, style: theme.key)
    let before = String(prompt.text.prefix(prompt.field.cursor))
    let typed = frame.grid.write(prompt.text, column: used, row: row, limit: width - used - 1)
    if prompt.field.isSelected {
      frame.grid.restyle(Rect(column: used, row: row, columns: typed, rows: 1)) { $0.adding(.reverse) }
    }
    let after = used + typed + 3
    if let (text, style) = remark(on: prompt) {
      frame.grid.writeHead(text, column: after, row: row, limit: width - after, style: style, theme)
    }
    frame.cursor = Point(column: min(width - 1, used + before.terminalColumns), row: row)
  }

  private func label(of prompt: Prompt) -> String {
    switch prompt.purpose {
    case .filter: "/"
    case .asOf: "as of: "
    case .changes(let topic): "changes of \(TopicName.short(topic, context.catalog)) since year: "
    case .export: "export to: "
    case .overwrite(let path): "Overwrite \(path)? y: yes, any other key: no "
    }
  }

  /// What just went wrong, or what the text means; nil where there is nothing to say.
  private func remark(on prompt: Prompt) -> (String, Style)? {
    if let notice = state.notice { return (notice, theme.notice) }
    switch prompt.purpose {
    case .filter: return remarkOnFilter
    case .asOf where prompt.text.isEmpty: return ("Enter: \(context.years.standardYear), the newest", theme.quiet)
    case .changes where prompt.text.isEmpty: return ("2005, or 2005..2008", theme.quiet)
    default: return nil
    }
  }

  private var remarkOnFilter: (String, Style)? {
    if let view = state.place.answer { return ("\(view.shown.count) of \(view.answer.rows.count)", theme.quiet) }
    if let view = state.place.picture {
      return view.error.map { ($0, theme.error) } ?? (view.picture.title, theme.quiet)
    }
    let filter = state.place.panes[state.place.focus].filter
    if let error = filter.error { return (error.advice, theme.error) }
    return (readBack(filter), theme.quiet)
  }

  /// The query read back, with its count; where it finds nothing, why.
  private func readBack(_ filter: Filter) -> String {
    let listing = state.listings[state.place.focus]
    if filter.words.isEmpty { return "type to filter \(listing.all.count)" }
    return state.diagnosis(context)?.message ?? "\(filter.words): \(listing.matched) of \(listing.all.count)"
  }
}
