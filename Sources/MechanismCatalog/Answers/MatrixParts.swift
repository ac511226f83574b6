/// The parts of a matrix that no tie joins, found by joining sets (R. E. Tarjan, Efficiency of a good but not linear
/// set union algorithm, Journal of the ACM 22, 1975).
struct MatrixParts {
  /// Of each row the number of its part; parts are numbered by size, of equal ones the one with the first row first,
  /// and lines without any tie are the last.
  let ofRow: [Int]
  let ofColumn: [Int]
  let count: Int

  /// Almost O(lines + ties).
  init(_ ties: [MatrixBlocks.Tie], rowCount: Int, columnCount: Int) {
    var parents = Array(0..<(rowCount + columnCount))
    func root(_ line: Int) -> Int {
      var line = line
      while parents[line] != line {
        parents[line] = parents[parents[line]]
        line = parents[line]
      }
      return line
    }
    for tie in ties {
      let (row, column) = (root(tie.row), root(rowCount + tie.column))
      parents[max(row, column)] = min(row, column)
    }
    let roots = parents.indices.map(root)
    var sizes = [Int](repeating: 0, count: parents.count)
    for root in roots { sizes[root] += 1 }
    let order = sizes.indices.filter { sizes[$0] > 0 }.sorted {
      sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1
    }
    var numbers = sizes
    for (number, root) in order.enumerated() { numbers[root] = number }
    (ofRow, ofColumn) = (roots[..<rowCount].map { numbers[$0] }, roots[rowCount...].map { numbers[$0] })
    count = order.count
  }
}
