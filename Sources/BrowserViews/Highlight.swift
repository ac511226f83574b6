import Pictures
import TerminalModel
import UnicodeText

/// Marks what a filter found in a text on the screen.
enum Highlight {
  /// Restyles every place of every word. O(length x words).
  static func mark(
    _ words: [[UInt8]], in text: String, column: Int, row: Int, limit: Int, _ theme: Theme, _ grid: inout Grid
  ) {
    let (folded, offsets) = Folding.foldWithOffsets(text)
    for word in words where word.count <= folded.count {
      for start in 0...(folded.count - word.count) where folded[start..<(start + word.count)].elementsEqual(word) {
        let from = columns(text, to: offsets[start])
        let to = columns(text, to: offsets[start + word.count])
        let rect = Rect(column: column + from, row: row, columns: min(to, limit) - from, rows: 1)
        grid.restyle(rect) { style in
          Style(style.attributes.union(theme.match.attributes), ink: theme.match.ink)
        }
      }
    }
  }

  /// The columns that the text takes before a UTF-8 offset.
  private static func columns(_ text: String, to offset: Int) -> Int {
    let end = text.utf8.index(text.startIndex, offsetBy: min(offset, text.utf8.count))
    return text[..<end].terminalColumns
  }
}
