import Presentation
import UnicodeText

/// The columns of an answer that a width has room for, a blank on each side.
///
/// Columns that are empty in all rows, or that headings make needless, are left out. The main column, which tells what a row is about, has its natural
/// width or at least 28 cells before any other has more than its heading or ten; of the others those on the right go
/// first, the first column always stays. See `ColumnWidths`.
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
  /// Whether the main column holds long texts, or some that it has no room for.
  public let hasLongTexts: Bool

  /// What the border needs beside the sentence: blanks around it, and the count.
  private static let borderNeeds = 20

  /// O(length of all cells).
  init(_ answer: Answer, width: Int) {
    self.width = width
    isTitleInBorder = answer.title.terminalColumns <= width - AnswerColumns.borderNeeds
    let widest = AnswerColumns.widest(answer)
    let main = MainColumn(answer)
    let shown = answer.columns.indices.filter { widest[$0] > 0 && answer.isOnScreen($0) }
    // A heading has room for the sign of an order.
    let headings = shown.map { answer.columns[$0].title.terminalColumns + 1 }
    let natural = zip(shown, headings).map { max(widest[$0], $1) }
    let fitted = main.fit(natural, headings: headings, main: shown.firstIndex(of: main.index), room: width - 2)
    var start = 1
    placed = fitted.map { position, width in
      defer { start += width + ColumnWidths.gap }
      return Placed(index: shown[position], start: start, width: width)
    }
    let mainWidth = placed.first { $0.index == main.index }?.width ?? 0
    hasLongTexts = main.index < widest.count && widest[main.index] > (main.isLong ? 0 : mainWidth)
  }

  /// The widest cell of each column; 0 for a column that is empty in all rows.
  private static func widest(_ answer: Answer) -> [Int] {
    var widest = [Int](repeating: 0, count: answer.columns.count)
    for row in answer.rows {
      for column in widest.indices {
        widest[column] = max(widest[column], answer.screenCell(row, column).terminalColumns)
      }
    }
    return widest
  }
}
