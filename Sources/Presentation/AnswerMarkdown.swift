import MechanismCatalog

/// An answer as Markdown, to be pasted: title, table, notes, and a line that cites it.
struct AnswerMarkdown {
  private let answer: Answer
  private let catalog: Catalog

  init(_ answer: Answer, _ catalog: Catalog) {
    self.answer = answer
    self.catalog = catalog
  }

  /// Ends with a line feed.
  var text: String {
    let parts = [["### \(MarkdownText.escaped(answer.title))"], table, notes, [citation]].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// A table of GitHub Flavored Markdown, in which the heading of a group is a row in bold; none without rows.
  private var table: [String] {
    if answer.rows.isEmpty || answer.columns.isEmpty { return [] }
    var lines = [
      line(answer.columns.map { MarkdownText.escaped($0.title) }),
      line(answer.columns.map { $0.isNumber ? "---:" : "---" }),
    ]
    var group: String?
    for row in answer.rows {
      if let heading = row.group, heading != group {
        lines.append(line(["**\(MarkdownText.escaped(heading))**"] + answer.columns.dropFirst().map { _ in "" }))
      }
      group = row.group
      lines.append(line(answer.columns.indices.map { MarkdownText.escaped(row.cell($0)) }))
    }
    return lines
  }

  private func line(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  private var notes: [String] {
    answer.notes.map { "- \(MarkdownText.escaped($0))" }
  }

  /// "Sources: Title (Issuer, 2008-03), ...; as of 2008; `confer list ...`": those of the rows alone, each once.
  private var citation: String {
    MarkdownText.escaped(CitationLine.sources(of: answer, catalog) + "; ")
      + MarkdownText.code(CommandLineText.quoted(answer.command))
  }
}
