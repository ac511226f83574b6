import Presentation
import UnicodeText

/// An answer that is shown instead of the panes: its rows, filtered and sorted, and where its reader is.
///
/// Its items are the rows shown and, below them, the notes: each can be selected, so that all can be read.
public struct AnswerView: Equatable, Sendable {
  /// Whole, as it was given.
  public let answer: Answer
  /// The selected item; 0 where there are none.
  public internal(set) var cursor = 0
  /// The first line in view.
  public internal(set) var scroll = 0
  /// Plain words that a row shown holds, all of them; empty for all rows.
  public private(set) var filter = ""
  /// nil: the answer's own order. A group stays together in any order.
  public private(set) var order: Order?
  /// The rows shown, as positions among the answer's.
  public private(set) var shown: [Int]
  /// The lines for the width of the screen: laid out once, not at every key.
  private var laidOut: AnswerLayout?

  init(_ answer: Answer) {
    self.answer = answer
    shown = Array(answer.rows.indices)
  }

  /// How many items there are, see above.
  public var itemCount: Int { shown.count + answer.notes.count }

  /// The selected row; nil where a note is selected, or nothing.
  public var row: Answer.Row? { cursor < shown.count ? answer.rows[shown[cursor]] : nil }

  /// The selected note; nil where a row is selected, or nothing.
  var note: String? {
    let position = cursor - shown.count
    return answer.notes.indices.contains(position) ? answer.notes[position] : nil
  }

  /// The folded words of the filter, for finding them in the cells.
  public var filterWords: [[UInt8]] {
    filter.split(separator: " ").map { Folding.fold($0) }.filter { !$0.isEmpty }
  }

  /// Shows the rows that hold all words of a text in their cells or their group. O(length of all cells).
  mutating func setFilter(_ text: String) {
    filter = text
    select()
  }

  /// Shows the rows by a column; nil: in the answer's own order. O(n log n).
  mutating func setOrder(_ newOrder: Order?) {
    order = newOrder
    select()
  }

  /// Works out the rows shown; the selected row stays selected if it is among them.
  private mutating func select() {
    let selected = cursor < shown.count ? shown[cursor] : nil
    let words = filterWords
    shown = answer.rows.indices.filter { answer.rows[$0].holds(words) }
    if let order { shown = answer.sorted(shown, order) }
    cursor = selected.flatMap { shown.firstIndex(of: $0) } ?? 0
    laidOut = laidOut.map { AnswerLayout(self, columns: $0.columns) }
  }

  /// The lines for a width. O(1) for the width that they were last laid out for, else O(length of all cells).
  public func layout(columns: Int) -> AnswerLayout {
    if let laidOut, laidOut.columns.width == columns { return laidOut }
    return AnswerLayout(self, columns: AnswerColumns(answer, width: columns))
  }

  /// Keeps the lines for a width, and scrolls as little as needed for the selected item to be in view, with the
  /// headings above it.
  mutating func keepInView(columns: Int, rows: Int) {
    let layout = layout(columns: columns)
    laidOut = layout
    let selected = layout.lines(of: cursor)
    var top = selected.lowerBound
    while top > 0, layout.lines[top - 1].item == nil { top -= 1 }
    scroll = min(scroll, top)
    scroll = max(scroll, selected.upperBound - max(1, rows))
    scroll = max(0, min(scroll, max(0, layout.lines.count - rows)))
  }
}

extension Answer.Row {
  /// Whether the cells and the group together hold all words, which are folded.
  fileprivate func holds(_ words: [[UInt8]]) -> Bool {
    if words.isEmpty { return true }
    let text = Folding.fold((cells + [group ?? ""]).joined(separator: "\n"))
    return words.allSatisfy { text.firstRange(of: $0) != nil }
  }
}
