import Presentation
import UnicodeText

/// The columns of an answer that a width has room for, a blank on each side.
///
/// Columns that are empty in all rows are left out; of the others those on the right go first, the first column always
/// stays. A column may be as narrow as its heading or ten cells, see `ColumnWidths`.
public struct AnswerColumns: Equatable, Sendable {
  /// One column that is shown.
  public struct Placed: Equatable, Sendable {
    /// Position among the answer's columns.
    public let index: Int
    /// From the left edge.
    public let start: Int
    public let width: Int
  }

  /// From left to right.
  public let placed: [Placed]
  /// The width that they were placed for.
  public let width: Int
  /// Whether the border above has room for the whole sentence.
  public let isTitleInBorder: Bool

  private static let narrowest = 10
  /// What the border needs beside the sentence: blanks around it, and the count.
  private static let borderNeeds = 20

  /// O(length of all cells).
  init(_ answer: Answer, width: Int) {
    self.width = width
    isTitleInBorder = answer.title.terminalColumns <= width - AnswerColumns.borderNeeds
    let widest = AnswerColumns.widest(answer)
    let shown = answer.columns.indices.filter { widest[$0] > 0 }
    // A heading has room for the sign of an order.
    let headings = shown.map { answer.columns[$0].title.terminalColumns + 1 }
    let natural = zip(shown, headings).map { max(widest[$0], $1) }
    let least = zip(natural, headings).map { min($0, max(AnswerColumns.narrowest, $1)) }
    var start = 1
    placed = zip(shown, ColumnWidths.fit(natural: natural, least: least, room: width - 2)).map { index, width in
      defer { start += width + ColumnWidths.gap }
      return Placed(index: index, start: start, width: width)
    }
  }

  /// The widest cell of each column; 0 for a column that is empty in all rows.
  private static func widest(_ answer: Answer) -> [Int] {
    var widest = [Int](repeating: 0, count: answer.columns.count)
    for row in answer.rows {
      for column in widest.indices { widest[column] = max(widest[column], row.cell(column).terminalColumns) }
    }
    return widest
  }
}
