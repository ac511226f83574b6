import Presentation
import UnicodeText

/// An answer as lines of a given width: its sentence where the border has no room for it, groups under headings, rows
/// in columns, notes wrapped between words.
public struct AnswerLayout: Equatable, Sendable {
  /// What a line shows.
  public enum Text: Equatable, Sendable {
    case sentence(String)
    case blank
    case heading(String)
    /// Position among the answer's rows.
    case row(Int)
    case note(String)
  }

  /// One row of the screen, or of what is scrolled out of it.
  public struct Line: Equatable, Sendable {
    public let text: Text
    /// The item that the line belongs to; nil for what cannot be selected.
    public let item: Int?
  }

  /// Where the cells of rows stand.
  public let columns: AnswerColumns
  /// All lines, from the first on.
  public private(set) var lines: [Line] = []
  /// The first line of each item.
  private var starts: [Int] = []

  /// O(rows shown + length of the sentence and the notes).
  init(_ view: AnswerView, columns: AnswerColumns) {
    self.columns = columns
    if !columns.isTitleInBorder {
      for text in Wrapping.lines(view.answer.title, columns: columns.width - 2) { append(.sentence(text)) }
      append(.blank)
    }
    appendRows(view)
    for note in view.answer.notes {
      append(.blank)
      let item = starts.count
      starts.append(lines.count)
      for text in Wrapping.lines(note, columns: columns.width - 2) { append(.note(text), item: item) }
    }
  }

  private mutating func appendRows(_ view: AnswerView) {
    var group: String?
    for (item, row) in view.shown.enumerated() {
      let heading = view.answer.rows[row].group
      if let heading, heading != group {
        if item > 0 { append(.blank) }
        append(.heading(heading))
      }
      group = heading
      starts.append(lines.count)
      append(.row(row), item: item)
    }
  }

  private mutating func append(_ text: Text, item: Int? = nil) { lines.append(Line(text: text, item: item)) }

  /// The lines of an item; none for one that is not there.
  func lines(of item: Int) -> Range<Int> {
    guard item < starts.count else { return 0..<0 }
    let end = lines[starts[item]...].firstIndex { $0.item != item } ?? lines.count
    return starts[item]..<end
  }
}
