/// The cells of a matrix of which something is said, row by row.
struct MatrixCells: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    let row: Int32
    let column: Int32
    let cell: MatrixCell

    init(_ row: Int, _ column: Int, _ cell: MatrixCell) {
      (self.row, self.column, self.cell) = (Int32(row), Int32(column), cell)
    }
  }

  /// By row and then by column.
  let entries: [Entry]
  private let starts: [Int32]

  /// O(n log n) for n entries; no two are of one place.
  init(rowCount: Int, _ entries: [Entry]) {
    self.entries = entries.sorted { $0.row != $1.row ? $0.row < $1.row : $0.column < $1.column }
    var starts = [Int32](repeating: 0, count: rowCount + 1)
    for entry in entries { starts[Int(entry.row) + 1] += 1 }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    self.starts = starts
  }

  /// What is said of a row.
  func row(_ row: Int) -> ArraySlice<Entry> { entries[Int(starts[row])..<Int(starts[row + 1])] }

  /// nil where nothing is said. O(log of what is said of the row).
  subscript(row: Int, column: Int) -> MatrixCell? {
    let said = self.row(row)
    var (low, high) = (said.startIndex, said.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if Int(said[middle].column) < column { low = middle + 1 } else { high = middle }
    }
    return low < said.endIndex && Int(said[low].column) == column ? said[low].cell : nil
  }

  /// The same with rows and columns exchanged.
  func transposed(columnCount: Int) -> MatrixCells {
    MatrixCells(rowCount: columnCount, entries.map { Entry(Int($0.column), Int($0.row), $0.cell) })
  }
}
