/// The order of a matrix in which lines that are tied to the same others stand together.
///
/// Parts of the matrix that nothing ties to each other stand one after another, the largest first. Within a part, rows
/// and columns are ordered by reciprocal averaging: the score of a row is the mean of the scores of the columns that it
/// is tied to, and the other way round, until they settle (M. O. Hill, Reciprocal averaging: an eigenvector method of
/// ordination, Journal of Ecology 61, 1973). Lines with equal patterns have equal scores. It gives the same order in
/// every run.
struct MatrixBlocks {
  /// Of each slot its place in the order.
  let rowPlaces: [Int]
  let columnPlaces: [Int]

  /// Enough for the eye: what does not settle sooner has no clear blocks.
  private static let rounds = 40

  /// O(rounds x what is said).
  init(_ matrix: Matrix) {
    let (rowCount, columnCount) = (matrix.rows.count, matrix.columns.count)
    let ties = matrix.cells.entries.compactMap { entry in
      entry.cell.weight > 0 ? Tie(Int(entry.row), Int(entry.column), entry.cell.weight) : nil
    }
    let parts = MatrixParts(ties, rowCount: rowCount, columnCount: columnCount)
    let scores = MatrixBlocks.scores(ties, parts)
    rowPlaces = MatrixBlocks.places(scores.rows, parts.ofRow, patterns: matrix.cells)
    // Mechanisms against themselves stand in one order on both sides.
    columnPlaces =
      matrix.form == .mechanisms
      ? rowPlaces
      : MatrixBlocks.places(
        scores.columns, parts.ofColumn, patterns: matrix.cells.transposed(columnCount: columnCount))
  }

  /// That a row is tied to a column, and how much.
  struct Tie {
    let row: Int
    let column: Int
    let weight: Double

    init(_ row: Int, _ column: Int, _ weight: Double) {
      (self.row, self.column, self.weight) = (row, column, weight)
    }
  }

  /// Begins with the standing order of the rows.
  private static func scores(_ ties: [Tie], _ parts: MatrixParts) -> (rows: [Double], columns: [Double]) {
    var rows = parts.ofRow.indices.map { Double($0) }
    var columns = [Double](repeating: 0, count: parts.ofColumn.count)
    let rowWeights = weights(ties, count: rows.count, \.row)
    let columnWeights = weights(ties, count: columns.count, \.column)
    for _ in 0..<rounds {
      spread(&rows, rowWeights, parts.ofRow, partCount: parts.count)
      columns = means(ties, of: rows, from: \.row, to: \.column, columnWeights)
      rows = means(ties, of: columns, from: \.column, to: \.row, rowWeights)
    }
    return (rows, columns)
  }

  private static func weights(_ ties: [Tie], count: Int, _ line: KeyPath<Tie, Int>) -> [Double] {
    ties.reduce(into: Array(repeating: 0, count: count)) { $0[$1[keyPath: line]] += $1.weight }
  }

  /// The weighted means of the scores that each line is tied to.
  private static func means(
    _ ties: [Tie], of scores: [Double], from: KeyPath<Tie, Int>, to: KeyPath<Tie, Int>, _ weights: [Double]
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: weights.count)
    for tie in ties { sums[tie[keyPath: to]] += scores[tie[keyPath: from]] * tie.weight }
    for index in sums.indices where weights[index] > 0 { sums[index] /= weights[index] }
    return sums
  }

  /// Takes the mean of each part away, which is the trivial solution, and stretches the rest to at most 1.
  private static func spread(_ scores: inout [Double], _ weights: [Double], _ parts: [Int], partCount: Int) {
    var sums = [Double](repeating: 0, count: partCount)
    var total = sums
    var most = sums
    for (index, part) in parts.enumerated() {
      sums[part] += scores[index] * weights[index]
      total[part] += weights[index]
    }
    for (index, part) in parts.enumerated() where total[part] > 0 {
      scores[index] -= sums[part] / total[part]
      most[part] = max(most[part], scores[index].magnitude)
    }
    for (index, part) in parts.enumerated() where most[part] > 1e-300 { scores[index] /= most[part] }
  }

  /// By part, then by score, then by pattern, so that nothing stands between lines that are alike.
  private static func places(_ scores: [Double], _ parts: [Int], patterns cells: MatrixCells) -> [Int] {
    let patterns = scores.indices.map { line in
      cells.row(line).filter { $0.cell.weight > 0 }.flatMap { [Double($0.column), $0.cell.weight] }
    }
    let order = scores.indices.sorted { left, right in
      if parts[left] != parts[right] { return parts[left] < parts[right] }
      if scores[left] != scores[right] { return scores[left] < scores[right] }
      let (a, b) = (patterns[left], patterns[right])
      return a == b ? left < right : a.lexicographicallyPrecedes(b)
    }
    return order.enumerated().reduce(into: Array(repeating: 0, count: scores.count)) { $0[$1.element] = $1.offset }
  }
}
