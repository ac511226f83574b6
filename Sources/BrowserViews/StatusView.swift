import BrowserCore
import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

/// The last row but one: the filter while it is typed, what just happened, or what the focused pane lists, in words.
struct StatusView {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ layout: Layout, into frame: inout Frame) {
    let row = layout.status.row
    let width = layout.status.columns
    if let prompt = state.prompt, state.overlays.isEmpty {
      drawPrompt(prompt, row, width, into: &frame)
    } else if let notice = state.notice {
      frame.grid.writeHead(notice, column: 1, row: row, limit: width - 2, style: theme.notice, theme)
    } else if case .finder(let finder) = state.overlays.last {
      if case .command(let command) = finder.selected {
        let text = "\(command.rawValue): \(command.entry.long)"
        frame.grid.writeHead(text, column: 1, row: row, limit: width - 2, style: theme.quiet, theme)
      }
    } else if state.overlays.isEmpty {
      frame.grid.writeHead(sentence, column: 1, row: row, limit: width - 2, style: theme.text, theme)
    }
  }

  private func drawPrompt(_ prompt: TextField, _ row: Int, _ width: Int, into frame: inout Frame) {
    let used = frame.grid.write("/", column: 0, row: row, style: theme.key)
    let before = String(prompt.text.prefix(prompt.cursor))
    let typed = frame.grid.write(prompt.text, column: used, row: row, limit: width - used - 1)
    let filter = state.place.panes[state.place.focus].filter
    let after = used + typed + 3
    if let error = filter.error {
      frame.grid.writeHead(
        "\(error.message); try: \(error.suggestion)", column: after, row: row, limit: width - after, style: theme.error,
        theme)
    } else {
      frame.grid.writeHead(readBack, column: after, row: row, limit: width - after, style: theme.quiet, theme)
    }
    frame.cursor = Point(column: min(width - 1, used + before.terminalColumns), row: row)
  }

  /// The query read back, with its count.
  private var readBack: String {
    let listing = state.listings[state.place.focus]
    let words = state.place.panes[state.place.focus].filter.query.words
    if words.isEmpty { return "type to filter \(listing.all.count)" }
    if listing.matched == 0, let term = killer { return "\(term) is in none of \(listing.all.count)" }
    return "\(words): \(listing.matched) of \(listing.all.count)"
  }

  /// The term of a filter without hits that has none by itself; nil where each has some.
  private var killer: String? {
    guard case .and(let terms) = state.place.panes[state.place.focus].filter.query else { return nil }
    let (rows, search) = (state.listings[state.place.focus].all, context.catalog.search)
    let lister = Lister(links: context.links)
    return terms.first { term in !rows.contains { lister.matches($0.topic, term, search) } }?.words
  }

  /// "Processes: 4 of 29, linked to Thailand".
  private var sentence: String {
    let pane = state.place.focus
    let filter = state.place.panes[pane].filter
    let words = filter.isActive ? ", with \(filter.query.words)" : ""
    return "\(pane.title): \(number(pane))\(words)\(origin(pane))\(order(pane))"
  }

  private func number(_ pane: Pane) -> String {
    let listing = state.listings[pane]
    if state.place.panes[pane].filter.isActive { return "\(listing.matched) of \(listing.all.count)" }
    if pane == .processes { return "\(listing.all.count) of \(context.links.all.count)" }
    let (nearby, presumed) = (listing.nearby, listing.presumed)
    if listing.isUnknown(in: pane) { return "unknown" }
    let sure = listing.all.count - nearby - presumed
    let parts = [
      (sure, "take part"), (presumed, "presumed"), (nearby, nearby == 1 ? "other" : "others"),
    ].filter { $0.0 > 0 && (nearby + presumed > 0) }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "\(listing.all.count)" : parts.joined(separator: ", ")
  }

  /// What the rows are linked to; empty where nothing was asked.
  private func origin(_ pane: Pane) -> String {
    let facets = state.place.facets.map { facet in
      let name = TopicName.short(facet.topic, context.catalog)
      return facet.anyRole ? "\(name) (in any role)" : name
    }
    let held = pane == state.place.leading ? nil : state.heldRow.map { TopicName.short($0.topic, context.catalog) }
    let names = facets + [held].compactMap(\.self).filter { !facets.contains($0) }
    return names.isEmpty ? "" : ", linked to \(names.joined(separator: ", "))"
  }

  /// The order, where the user chose one.
  private func order(_ pane: Pane) -> String {
    state.place.panes[pane].order.map { order in
      ", by \(Column.all(in: pane)[order.column].title), \(order.isDescending ? "descending" : "ascending")"
    } ?? ""
  }
}
