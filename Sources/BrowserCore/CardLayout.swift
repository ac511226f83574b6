import Presentation
import UnicodeText

/// A card as rows of a given width: headings, and lines wrapped between words.
public struct CardLayout: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public let text: String
    /// Columns from the left edge.
    public let indent: Int
    /// The card's line that the row belongs to; nil for headings and blank rows.
    public let line: Int?
    public let isHeading: Bool
  }

  public private(set) var rows: [Row] = []
  /// The width that the rows are wrapped for.
  public let columns: Int

  /// O(length of the card).
  public init(_ card: Card, columns: Int) {
    self.columns = columns
    for text in Wrapping.lines(card.subtitle, columns: columns) {
      rows.append(Row(text: text, indent: 0, line: nil, isHeading: false))
    }
    var number = 0
    for section in card.sections {
      rows.append(Row(text: "", indent: 0, line: nil, isHeading: false))
      rows.append(Row(text: section.heading, indent: 0, line: nil, isHeading: true))
      for line in section.lines {
        let indent = 2 + 2 * line.indent
        for (position, text) in Wrapping.lines(line.text, columns: columns - indent - 2).enumerated() {
          rows.append(Row(text: text, indent: indent + (position == 0 ? 0 : 2), line: number, isHeading: false))
        }
        number += 1
      }
    }
  }

  /// The rows of a line of the card.
  public func rows(of line: Int) -> Range<Int> {
    guard let first = rows.firstIndex(where: { $0.line == line }) else { return 0..<0 }
    let end = rows[first...].firstIndex { $0.line != line } ?? rows.count
    return first..<end
  }
}

/// Wraps text between words.
public enum Wrapping {
  /// Lines of at most some columns, at least one; a word that is too long is cut. O(length).
  public static func lines(_ text: String, columns: Int) -> [String] {
    let room = max(1, columns)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let width = word.terminalColumns
      if !line.isEmpty, used + 1 + width > room {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if !line.isEmpty || used > 0 { (line, used) = (line + " ", used + 1) }
      for character in word {
        let width = character.terminalColumns
        if used + width > room {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += width
      }
    }
    lines.append(line)
    return lines
  }
}
