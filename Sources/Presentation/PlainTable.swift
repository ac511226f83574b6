import UnicodeText

/// A table as aligned text, for pipes and plain terminals.
public struct PlainTable {
  private var rows: [[String]]
  private let rightAligned: Set<Int>

  /// The titles of the columns, and which of them hold numbers.
  public init(_ titles: [String], rightAligned: Set<Int> = []) {
    rows = [titles.map(VisibleText.visible)]
    self.rightAligned = rightAligned
  }

  public mutating func append(_ row: [String]) { rows.append(row.map(VisibleText.visible)) }

  /// Columns two blanks apart, each as wide as its widest cell. Ends with a line feed.
  public var text: String { lines().map { $0 + "\n" }.joined() }

  /// The titles, then the rows, without blanks at their ends: as many of the first columns as `widths` has, of these
  /// widths; what is too long ends in `ellipsis`. nil: all columns, each as wide as its widest cell. O(text).
  func lines(_ widths: [Int]? = nil, ellipsis: String = CutText.ellipsis) -> [String] {
    let isNatural = widths == nil
    let widths = widths ?? naturalWidths
    let isRight = widths.indices.map(rightAligned.contains)
    return rows.map { row in
      var line: [UInt8] = []
      var column = 0
      var start = 0
      for (index, width) in widths.enumerated() {
        let text = isNatural ? row[index] : CutText.cut(row[index], columns: width, ellipsis: ellipsis)
        let used = text.isEmpty ? 0 : text.terminalColumns
        if used > 0 {
          let from = isRight[index] ? start + max(0, width - used) : start
          line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: from - column))
          line.append(contentsOf: text.utf8)
          column = from + used
        }
        start += width + ColumnWidths.gap
      }
      while line.last == UInt8(ascii: " ") { line.removeLast() }
      return String(decoding: line, as: UTF8.self)
    }
  }

  /// The width of the widest cell of every column, titles included.
  var naturalWidths: [Int] {
    rows[0].indices.map { column in rows.map { $0[column].terminalColumns }.max() ?? 0 }
  }

  /// The widths that columns may shrink to: those of numbers are never cut, the columns that tell rows apart keep a good part
  /// of the room, others their title and twelve columns (on narrow terminals six).
  func leastWidths(main: Set<Int>, room: Int) -> [Int] {
    let mainWidth = min(PlainTable.telling, max(8, room * 3 / 8))
    let least = room < 60 ? 6 : 12
    return zip(rows[0], naturalWidths).enumerated().map { column, cell in
      if rightAligned.contains(column) { return cell.1 }
      return min(cell.1, max(main.contains(column) ? mainWidth : least, cell.0.terminalColumns))
    }
  }

  /// So much of a name tells it from most others.
  private static let telling = 30
}
