import BrowserCore
import CommandTable
import Pictures
import TerminalModel
import UnicodeText

/// The last row: the keys that are of use now.
struct FooterView {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme

  func draw(_ layout: Layout, into grid: inout Grid) {
    var column = 1
    for hint in hints {
      let width = hint.key.terminalColumns + 1 + hint.text.terminalColumns
      if column + width > layout.footer.columns { break }
      column += grid.write(hint.key, column: column, row: layout.footer.row, style: theme.key) + 1
      column += grid.write(hint.text, column: column, row: layout.footer.row, style: theme.quiet) + 2
    }
  }

  private var hints: [(key: String, text: String)] {
    if let prompt = state.prompt { return hints(of: prompt) }
    switch state.overlays.last {
    case .finder(let finder):
      let goes = [("Enter", finder.kind == .help ? "run" : "go"), ("Esc", "close"), ("Up/Down", "choose")]
      return goes + (finder.kind == .palette ? [("Tab", "complete")] : [])
    case .card:
      return [("Esc", "close")] + commands([.open, .sources, .mark, .copy]) + [("Tab", "section")]
        + commands([.help])
    case .sources: return [("Up/Down", "scroll"), ("PgDn", "page"), ("Esc", "close")] + commands([.copy])
    case .commandLine: return commands([.copy]) + [("Esc", "close")]
    case nil: break
    }
    if let view = state.place.picture { return [last] + walk(view) + commands(pictureCommands(view)) }
    if state.place.answer != nil { return [last] + commands([.open, .card, .sources, .filter, .sort, .copy, .export]) }
    // While something is marked, comparing is what is next.
    let asked: [Command] = state.marks.isEmpty ? [.open, .filter] : [.compare, .unmarkAll]
    return commands([.help, .palette] + asked + [.card, .sources]) + [last]
  }

  /// What Tab does in a picture, where that is not to be guessed.
  private func walk(_ view: PictureView) -> [(key: String, text: String)] {
    switch view.picture.subject {
    case .timeline: [("Tab", "next in time")]
    case .matrix: []
    case .map: [("Tab", "list")]
    }
  }

  /// What is of most use in a picture: to go closer where that says more, to sort where there is an order.
  private func pictureCommands(_ view: PictureView) -> [Command] {
    let own: [Command] =
      switch view.picture.subject {
      case .timeline: [.zoomIn, .zoomOut]
      case .matrix: [.sort, .reverse, .drawMatrix]
      case .map: [.zoomIn, .zoomOut, .drawMap]
      }
    return [.open] + own + [.card, .sources, .filter, .copy, .export]
  }

  private func hints(of prompt: Prompt) -> [(key: String, text: String)] {
    switch prompt.purpose {
    case .filter: enterInFilter + [("Esc", "clear"), ("Tab", "complete"), ("Up/Down", "choose")]
    case .overwrite: [("y", "overwrite"), ("Esc", "keep it")]
    case .asOf: [("Enter", "set"), ("Esc", "cancel")]
    case .changes: [("Enter", "show"), ("Esc", "cancel")]
    case .export: [("Enter", "write"), ("Esc", "cancel")]
    }
  }

  /// What Enter does while a filter is typed; nothing where the filter cannot be read.
  private var enterInFilter: [(key: String, text: String)] {
    if state.diagnosis(context)?.chosen != nil { return [("Enter", "take")] }
    if let view = state.place.picture { return view.error == nil ? [("Enter", "keep")] : [] }
    let isUnread = state.place.answer == nil && state.place.panes[state.place.focus].filter.error != nil
    return isUnread ? [] : [("Enter", "keep")]
  }

  /// What Esc does now; where it does nothing, how to leave.
  private var last: (key: String, text: String) {
    if state.isFiltered { return ("Esc", "clear filter") }
    return state.history.earlier.isEmpty ? ("q", "quit") : ("Esc", "back")
  }

  /// The commands that can be done now, with their keys.
  private func commands(_ commands: [Command]) -> [(key: String, text: String)] {
    commands.filter { state.reasonAgainst($0, context) == nil }.compactMap { command in
      context.keymap.key(of: command).map { (KeyName.readable($0), command.entry.short) }
    }
  }
}
