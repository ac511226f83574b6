import BrowserCore
import CommandTable
import MechanismCatalog
import Pictures
import Presentation
import TerminalModel
import UnicodeText

/// The last row but one: what is being typed, what just happened, or what the focused pane lists, in words.
struct StatusView {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ layout: Layout, into frame: inout Frame) {
    let row = layout.status.row
    let room = layout.status.columns - 2
    if let prompt = state.prompt {
      PromptView(state: state, context: context, theme: theme).draw(prompt, layout, into: &frame)
    } else if let notice = state.notice {
      frame.grid.writeHead(notice, column: 1, row: row, limit: room, style: theme.notice, theme)
    } else if case .finder(let finder) = state.overlays.last {
      if case .command(let command) = finder.selected {
        let text = "\(command.rawValue): \(command.entry.long)"
        frame.grid.writeHead(text, column: 1, row: row, limit: room, style: theme.quiet, theme)
      }
    } else if state.overlays.isEmpty {
      frame.grid.writeHead(sentence, column: 1, row: row, limit: room, style: theme.text, theme)
    }
  }

  /// What is marked, and what the focused pane, or the answer, lists.
  private var sentence: String {
    let marks = state.markWords(context).map { "\($0).  " } ?? ""
    let hasDetail = !Layout(state).detail.isEmpty
    return marks
      + (state.place.answer.map { words(of: $0, hasDetail: hasDetail) }
        ?? state.place.picture.map { words(of: $0, hasDetail: hasDetail) }
        ?? state.sentence(state.place.focus, context.links))
  }

  /// What is selected in a picture, unless it stands below it; then what must be known to read the picture.
  private func words(of view: PictureView, hasDetail: Bool) -> String {
    let words = hasDetail ? "" : view.words(context.links)
    return words.isEmpty ? view.picture.notes.first ?? view.picture.title : words
  }

  /// The selected row in full, unless it stands below the list: columns that have no room stand here.
  private func words(of view: AnswerView, hasDetail: Bool) -> String {
    let row = hasDetail ? nil : view.row
    if view.filter.isEmpty { return row.map { view.answer.words(of: $0) } ?? view.answer.title }
    return "\(view.shown.count) of \(view.answer.rows.count) rows hold \u{201C}\(view.filter)\u{201D}"
  }
}
