import MechanismCatalog
import UnicodeText

/// One statement with its sources on one line of plain text, for copying: "Afghanistan; role: member. Source: Title,
/// Issuer, 2008-03, at: locator; as of 2008-03. Shown by: confer list members in:kandy-process --as-of 2008".
public enum CitationLine {
  /// A row of an answer: its group, its first cell, and the other cells that are not empty after their columns' titles.
  public static func of(row: Answer.Row, in answer: Answer, _ catalog: Catalog) -> String {
    let cells = answer.columns.indices.filter { !row.cell($0).isEmpty }.map { column in
      column == 0 ? row.cell(0) : "\(answer.columns[column].title): \(row.cell(column))"
    }
    let text = (row.group.map { [$0] } ?? []) + cells
    return line(text, row.evidence, answer.command, catalog)
  }

  /// A line of a card, after the card's title and the section's heading. `command` are the words of the command line
  /// that shows the card.
  public static func of(
    line: CardLine, under heading: String, of card: Card, command: [String], _ catalog: Catalog
  ) -> String {
    self.line([card.title, heading, line.text], line.evidence, command, catalog)
  }

  /// A whole answer: its sources, each once, the year, and the command line that gives it again.
  public static func of(_ answer: Answer, _ catalog: Catalog) -> String {
    let line = "\(sources(of: answer, catalog)); \(CommandLineText.quoted(answer.command))"
    return VisibleText.visible(OneLine.of(line))
  }

  /// "Sources: Title (Issuer, 2008-03), ...; as of 2008": those of the rows alone, each once.
  static func sources(of answer: Answer, _ catalog: Catalog) -> String {
    let sources = SourceWords.sources(of: answer.rows.lazy.flatMap(\.evidence), catalog).map { source in
      let publication = SourceWords.citedPublication(source)
      return source.title.string + (publication.isEmpty ? "" : " (\(publication))")
    }
    let named = sources.isEmpty ? "none of their own" : sources.joined(separator: ", ")
    return "Sources: \(named)" + (answer.year.map { "; as of \($0)" } ?? "")
  }

  /// Where in the document it stands, with the further addresses in angle brackets.
  private static func place(_ evidence: Evidence) -> String {
    let locator = AddressedLocator(evidence.citation.locator)
    return ([locator.place] + locator.addresses.map { "also <\($0)>" }).joined(separator: ", ")
  }

  private static func line(
    _ text: [String], _ evidence: [Evidence], _ command: [String], _ catalog: Catalog
  ) -> String {
    let sources = evidence.map { evidence in
      let source = catalog.sources[evidence.citation.source]
      let document = [source.title.string, SourceWords.citedPublication(source)].filter { !$0.isEmpty }
      return "\(document.joined(separator: ", ")), at: \(place(evidence)); \(SourceWords.dating(evidence, catalog))"
    }
    let cited =
      switch sources.count {
      case 0: "No source of its own: it follows from other statements"
      case 1: "Source: \(sources[0])"
      default: "Sources: " + sources.enumerated().map { "(\($0 + 1)) \($1)" }.joined(separator: " ")
      }
    let parts = [text.joined(separator: "; "), cited, "Shown by: \(CommandLineText.quoted(command))"]
    return VisibleText.visible(OneLine.of(parts.joined(separator: ". ")))
  }
}
