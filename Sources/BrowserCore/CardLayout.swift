import Presentation

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

  /// Below it lines that have a brief form show that, and what sort of thing it is takes one row.
  private static let leastColumns = 52

  /// O(length of the card).
  public init(_ card: Card, columns: Int) {
    self.columns = columns
    let isNarrow = columns < CardLayout.leastColumns
    for text in CardLayout.subtitle(of: card, columns, isNarrow) {
      rows.append(Row(text: text, indent: 0, line: nil, isHeading: false))
    }
    var number = 0
    for (position, section) in card.sections.enumerated() {
      if position > 0 { rows.append(Row(text: "", indent: 0, line: nil, isHeading: false)) }
      for text in Wrapping.lines(section.heading, columns: columns) {
        rows.append(Row(text: text, indent: 0, line: nil, isHeading: true))
      }
      for line in section.lines {
        let indent = 2 + 2 * line.indent
        let text = isNarrow && !line.brief.isEmpty ? line.brief : line.text
        for row in Wrapping.hanging(text, columns: columns, indent: indent) {
          rows.append(Row(text: row.text, indent: row.indent, line: number, isHeading: false))
        }
        number += 1
      }
    }
  }

  /// The first lines answer: on a narrow screen, which may be low, only what it is stands above them.
  private static func subtitle(of card: Card, _ columns: Int, _ isNarrow: Bool) -> [String] {
    let lines = Wrapping.lines(card.subtitle, columns: columns)
    guard isNarrow, lines.count > 1 else { return lines }
    return Wrapping.lines(String(card.subtitle.prefix { $0 != "," }), columns: columns)
  }

  /// The rows of a line of the card.
  public func rows(of line: Int) -> Range<Int> {
    guard let first = rows.firstIndex(where: { $0.line == line }) else { return 0..<0 }
    let end = rows[first...].firstIndex { $0.line != line } ?? rows.count
    return first..<end
  }
}
