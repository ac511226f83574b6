import MechanismCatalog
import Presentation
import UnicodeText

/// An answer as sentences to be read from top to bottom, or aloud: nothing is aligned, and each value has its heading.
enum LinearText {
  /// The title; each row as its first value and `heading: value` for the others that are known, under the heading of
  /// its group; the notes. With `sources`, the catalog that they stand in, each row is followed by who says so,
  /// where, and as of when. Ends with a line feed; control characters are shown. O(length of the answer).
  static func text(_ answer: Answer, sources: Catalog? = nil) -> String {
    var lines = [answer.title]
    var group: String?
    for row in answer.rows {
      if row.group != group, let heading = row.group { lines.append("\(heading):") }
      group = row.group
      lines.append(line(row, answer.columns))
      if let sources { lines += row.evidence.map { "Source: \(SourceWords.line($0, sources))" } }
    }
    if answer.rows.isEmpty { lines.append("Nothing found.") }
    return (lines + answer.notes).map { VisibleText.visible($0) + "\n" }.joined()
  }

  private static func line(_ row: Answer.Row, _ columns: [Answer.Column]) -> String {
    let known = zip(columns, row.cells).filter { !$0.1.isEmpty }
    let parts = known.enumerated().map { place, pair in place == 0 ? pair.1 : "\(pair.0.title) \(pair.1)" }
    return parts.joined(separator: "; ")
  }
}
