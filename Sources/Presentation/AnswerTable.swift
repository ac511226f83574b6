import MechanismCatalog

/// An answer as an aligned table: title, rows under the headings of their groups, notes.
///
/// In a pipe every column is there, as wide as it needs to be. On a terminal columns that are empty in all rows,
/// or that headings make needless, are left out, the others shrink to share the width, and where even that is not enough a note names the columns left out.
struct AnswerTable {
  private let answer: Answer
  private let catalog: Catalog
  private let options: TextOptions
  /// Where rows begin: under the heading of their group, if there are groups.
  private let indent: Int

  init(_ answer: Answer, _ catalog: Catalog, _ options: TextOptions) {
    self.answer = answer
    self.catalog = catalog
    self.options = options
    indent = answer.hasGroups ? 2 : 0
  }

  /// Ends with a line feed.
  var text: String {
    let columns = shownColumns
    var table = PlainTable(
      columns.map { answer.columns[$0].title },
      rightAligned: Set(columns.indices.filter { answer.columns[columns[$0]].isNumber }))
    for row in answer.rows { table.append(columns.map { cell(row, $0) }) }
    let main = Set(columns.indices.filter { answer.columns[columns[$0]].isMain })
    let widths = options.width.map {
      ColumnWidths.fit(
        natural: table.naturalWidths, least: table.leastWidths(main: main, room: $0 - indent), room: $0 - indent)
    }
    let omitted = columns.dropFirst(widths?.count ?? columns.count).map { answer.columns[$0].title }
    let body = answer.rows.isEmpty || columns.isEmpty ? [] : rows(table.lines(widths, ellipsis: options.ellipsis))
    let parts = [options.wrapped(answer.title), body, notes(omitted)].filter { !$0.isEmpty }
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// Positions of the columns that are printed.
  private var shownColumns: [Int] {
    let all = Array(answer.columns.indices)
    if options.width == nil { return all }
    return all.filter { column in
      answer.isOnScreen(column) && answer.rows.contains { !$0.cell(column).isEmpty }
    }
  }

  /// In a pipe every column says its own.
  private func cell(_ row: Answer.Row, _ column: Int) -> String {
    options.width == nil ? row.cell(column) : answer.screenCell(row, column)
  }

  /// The lines of the table, with headings before and sources after the rows that they belong to.
  private func rows(_ lines: [String]) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    var printed = [options.heading(blanks + lines[0])]
    var group: String?
    for (row, line) in zip(answer.rows, lines.dropFirst()) {
      if let heading = row.group, heading != group {
        printed += [""] + options.wrapped(heading).map(options.heading)
      }
      group = row.group
      printed.append(line.isEmpty ? line : blanks + line)
      if options.showsSources {
        printed += row.evidence.flatMap {
          options.wrapped(SourceWords.line($0, catalog), indent: indent + 2).map(options.muted)
        }
      }
    }
    return printed
  }

  private func notes(_ omitted: [String]) -> [String] {
    let room = omitted.isEmpty ? [] : ["Not shown for lack of room: \(omitted.joined(separator: ", "))."]
    return (answer.notes + room).flatMap { options.wrapped($0).map(options.muted) }
  }
}

extension Answer {
  /// Whether any row stands under a heading.
  var hasGroups: Bool { rows.contains { $0.group != nil } }
}

extension Answer.Row {
  /// The text of a column; empty where the row has fewer.
  public func cell(_ column: Int) -> String { column < cells.count ? cells[column] : "" }
}
