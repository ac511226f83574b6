import BrowserCore
import CommandTable
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
    switch state.overlays.last {
    case .finder(let finder):
      [("Enter", finder.kind == .help ? "run" : "go"), ("Esc", "close"), ("Up/Down", "choose")]
    case .card:
      [("Esc", "close")] + commands([.open, .sources]) + [("Tab", "section"), ("PgDn", "page"), ("Up/Down", "line")]
        + commands([.help])
    case .sources: [("Up/Down", "scroll"), ("PgDn", "page"), ("Esc", "close")]
    case nil:
      state.prompt != nil
        ? [("Enter", "keep"), ("Esc", "clear"), ("Up/Down", "choose")]
        : commands([.help, .palette, .open, .filter, .card, .sources]) + [last]
    }
  }

  /// What Esc does now; where it does nothing, how to leave.
  private var last: (key: String, text: String) {
    if state.place.panes[state.place.focus].filter.isActive { return ("Esc", "clear filter") }
    return state.history.earlier.isEmpty ? ("q", "quit") : ("Esc", "back")
  }

  /// The commands that can be done now, with their keys.
  private func commands(_ commands: [Command]) -> [(key: String, text: String)] {
    commands.filter { state.reasonAgainst($0, context) == nil }.compactMap { command in
      context.keymap.key(of: command).map { (KeyName.readable($0), command.entry.short) }
    }
  }
}
