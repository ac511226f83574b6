import MechanismCatalog
import UnicodeText

/// An answer as lines of separated cells: a header of column names, then the rows.
///
/// `group` comes first where the answer has groups, `sources` last: `source-id: locator; source-id: locator`, of very
/// many the first, then how many more. Title and notes have no place in it. Control characters are shown as signs, so
/// that what is opened or printed is harmless and every row is one line. Lines end in LF, as those of the data package
/// do, not in the CR LF of RFC 4180.
///
/// A cell that begins with `=`, `+`, `-` or `@` stays as it is, though a spreadsheet may take it for a formula: quotes
/// would not change that, and an apostrophe before it would be one more character in the data.
enum DelimitedText {
  /// RFC 4180: cells with a comma, a quote or blanks at an end stand in quotes, quotes in them are doubled.
  static func csv(_ answer: Answer, _ catalog: Catalog) -> String {
    rows(answer, catalog).map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// Cells between tabs; a tab or line end in a cell is a blank.
  static func tsv(_ answer: Answer, _ catalog: Catalog) -> String {
    rows(answer, catalog).map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  /// As TSV, but with the sources of all rows once, on a line below them: short enough for a clipboard.
  static func pasted(_ answer: Answer, _ catalog: Catalog) -> String {
    let lines = rows(answer, catalog, withSources: false).map { $0.joined(separator: "\t") }
    return ([answer.title] + lines + [CitationLine.of(answer, catalog)]).map { $0 + "\n" }.joined()
  }

  /// The header and the rows, their texts clean.
  private static func rows(_ answer: Answer, _ catalog: Catalog, withSources: Bool = true) -> [[String]] {
    let answer = answer.withSeenApart
    let hasGroups = answer.hasGroups
    let header = (hasGroups ? ["group"] : []) + FieldNames.of(answer) + (withSources ? ["sources"] : [])
    let rows = answer.rows.map { row in
      (hasGroups ? [row.group ?? ""] : []) + answer.columns.indices.map(row.cell)
        + (withSources ? [sources(row, catalog)] : [])
    }
    return ([header] + rows).map { $0.map { VisibleText.visible(OneLine.of($0)) } }
  }

  /// The most characters that spreadsheets take in a cell, with room for what stands at the end.
  private static let longestCell = 32_000

  /// As many as a spreadsheet takes in a cell, then how many more there are.
  private static func sources(_ row: Answer.Row, _ catalog: Catalog) -> String {
    var cell = ""
    for (position, evidence) in row.evidence.enumerated() {
      let source = "\(catalog.sources[evidence.citation.source].id): \(evidence.citation.locator)"
      if position > 0, cell.utf8.count + source.utf8.count > longestCell {
        return cell + "; and \(row.evidence.count - position) more"
      }
      cell += (position == 0 ? "" : "; ") + source
    }
    return cell
  }

  private static func quoted(_ cell: String) -> String {
    let isPlain = !cell.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    if isPlain, cell.utf8.first != UInt8(ascii: " "), cell.utf8.last != UInt8(ascii: " ") { return cell }
    return "\"" + cell.replacingScalar("\"", with: "\"\"") + "\""
  }
}
