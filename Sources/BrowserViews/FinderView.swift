import BrowserCore
import CommandTable
import MechanismCatalog
import Pictures
import Presentation
import TerminalModel
import UnicodeText

/// The palette and the help: a line to type in, and what it finds.
struct FinderView {
  let context: BrowserContext
  let theme: Theme

  func draw(_ finder: Finder, _ body: Rect, _ area: Rect, notice: String?, into frame: inout Frame) {
    let title = finder.kind == .help ? " Keys and commands " : " Find, or ask in a line "
    let count = " \(finder.matched) of \(finder.total) "
    frame.grid.write(title, column: body.column + 1, row: body.row, limit: body.columns - 2, style: theme.focusedTitle)
    frame.grid.write(
      count, column: max(0, body.endColumn - 1 - count.terminalColumns), row: body.row, style: theme.quiet)
    let prompt = finder.kind == .help ? "? " : ": "
    let start = area.column + frame.grid.write(prompt, column: area.column, row: area.row, style: theme.key)
    frame.grid.write(finder.field.text, column: start, row: area.row, limit: area.endColumn - start)
    let list = Rect(column: area.column, row: area.row + 1, columns: area.columns, rows: area.rows - 1)
    for offset in 0..<min(list.rows, max(0, finder.items.count - finder.scroll)) {
      draw(finder.items[finder.scroll + offset], finder, list, list.row + offset, into: &frame.grid)
      guard finder.scroll + offset == finder.cursor, finder.selected != nil else { continue }
      frame.grid.restyle(Rect(column: list.column, row: list.row + offset, columns: list.columns, rows: 1)) {
        $0.adding(.reverse)
      }
    }
    let full = notice ?? meaning(of: finder.selected)
    if let notice = full, notice.terminalColumns > area.columns { drawInFull(notice, finder, list, into: &frame.grid) }
    let before = String(finder.field.text.prefix(finder.field.cursor)).terminalColumns
    frame.cursor = Point(column: min(area.endColumn - 1, start + before), row: area.row)
  }

  /// What the last row but one has no room for, below the items if they leave room: names to choose from, say.
  private func drawInFull(_ notice: String, _ finder: Finder, _ list: Rect, into grid: inout Grid) {
    let first = list.row + max(0, finder.items.count - finder.scroll) + 1
    for (offset, line) in Wrapping.lines(notice, columns: list.columns - 1).enumerated()
    where first + offset < list.endRow {
      grid.write(line, column: list.column + 1, row: first + offset, limit: list.columns - 1, style: theme.notice)
    }
  }

  private func draw(_ item: Finder.Item, _ finder: Finder, _ list: Rect, _ row: Int, into grid: inout Grid) {
    func write(_ text: String, indent: Int = 1, style: Style = theme.text) {
      grid.writeHead(
        text, column: list.column + indent, row: row, limit: list.columns - indent, style: style, theme)
    }
    switch item {
    case .heading(let heading): write(heading, indent: 0, style: theme.heading)
    case .caveat(let caveat): draw(caveat.word, caveat.meaning, list, row, into: &grid)
    case .nothing: write("Nothing is called “\(finder.field.text)”.", indent: 0, style: theme.quiet)
    case .command(let command): draw(keys(of: command), command.entry.long, list, row, into: &grid)
    case .run(let words): write("Run: \(CommandLineText.quoted(["confer"] + words))")
    case .filter(let text): write("Filter the processes: \(text)")
    case .asOf(let year): write("Show everything as of \(year)")
    case .line(_, let label): write(label, indent: 3)
    case .name(let topic): draw("  " + name(topic), topic, list, row, into: &grid)
    case .near(let topic): draw("near: " + name(topic), topic, list, row, into: &grid)
    case .topic(let topic): draw(name(topic), topic, list, row, into: &grid)
    }
  }

  /// A record's name, and what sort of record it is.
  private func draw(_ name: String, _ topic: Topic, _ list: Rect, _ row: Int, into grid: inout Grid) {
    let kind = TopicName.kind(topic, context.catalog)
    let width = min(kind.terminalColumns, list.columns / 3)
    grid.writeHead(
      name, column: list.column + 1, row: row, limit: list.columns - width - 3, style: theme.text, theme)
    grid.writeHead(kind, column: list.endColumn - width, row: row, limit: width, style: theme.quiet, theme)
  }

  private func keys(of command: Command) -> String {
    context.keymap.keys(of: command).map(KeyName.readable).joined(separator: " ")
  }

  /// What a mark means, which its row seldom has room for; nil of other items.
  private func meaning(of item: Finder.Item?) -> String? {
    if case .caveat(let caveat) = item { caveat.meaning } else { nil }
  }

  /// Keys, or a mark, and what they are for.
  private func draw(_ keys: String, _ text: String, _ list: Rect, _ row: Int, into grid: inout Grid) {
    let keyWidth = min(18, list.columns / 3)
    grid.writeHead(keys, column: list.column + 1, row: row, limit: keyWidth - 2, style: theme.key, theme)
    grid.writeHead(
      text, column: list.column + keyWidth, row: row, limit: list.columns - keyWidth, style: theme.text, theme)
  }

  /// The full name, with the short one where there is one.
  private func name(_ topic: Topic) -> String {
    guard case .mechanism(let handle) = topic else { return TopicName.short(topic, context.catalog) }
    let mechanism = context.catalog.mechanisms[handle]
    return mechanism.shortName.isEmpty ? mechanism.name.string : "\(mechanism.shortName): \(mechanism.name)"
  }
}
