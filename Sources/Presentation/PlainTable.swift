import UnicodeText

/// A table as aligned text, for pipes and plain terminals.
public struct PlainTable {
  private var rows: [[String]]
  private let rightAligned: Set<Int>

  /// The titles of the columns, and which of them hold numbers.
  public init(_ titles: [String], rightAligned: Set<Int> = []) {
    rows = [titles]
    self.rightAligned = rightAligned
  }

  public mutating func append(_ row: [String]) { rows.append(row.map(VisibleText.visible)) }

  /// Columns two blanks apart, each as wide as its widest cell; the last one ragged. Ends with a line feed.
  public var text: String {
    let count = rows[0].count
    let widths = (0..<count).map { column in rows.map { $0[column].terminalColumns }.max() ?? 0 }
    var text = ""
    for row in rows {
      var line = ""
      for column in 0..<count {
        let pad = String(repeating: " ", count: widths[column] - row[column].terminalColumns)
        line += rightAligned.contains(column) ? pad + row[column] : column + 1 < count ? row[column] + pad : row[column]
        if column + 1 < count { line += "  " }
      }
      text += line + "\n"
    }
    return text
  }
}
