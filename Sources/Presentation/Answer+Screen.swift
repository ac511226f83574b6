extension Answer {
  /// Whether a column stands on a screen by itself: what a heading says, or goes with another column, does not.
  public func isOnScreen(_ column: Int) -> Bool {
    !columns[column].isInHeading && columns[column].companion == nil
  }

  /// The text of a cell on a screen, with what goes with it: "55d", "unconfirmed: Ministerial Conference". O(columns).
  public func screenCell(_ row: Row, _ column: Int) -> String {
    let text = row.cell(column)
    guard columns.indices.contains(column) else { return text }
    if column + 1 < columns.count, case .sign(let sign)? = columns[column + 1].companion {
      return row.cell(column + 1).isEmpty ? text : text + sign
    }
    guard columns[column].isMain else { return text }
    let words = columns.indices.compactMap { index -> String? in
      guard case .word(let usual)? = columns[index].companion, row.cell(index) != usual else { return nil }
      return row.cell(index).isEmpty ? nil : row.cell(index)
    }
    return (words + [text]).joined(separator: ": ")
  }
}
