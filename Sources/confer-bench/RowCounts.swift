import MechanismCatalog

/// How many rows each table of the generated package has.
///
/// The proportions are those to be expected of the data once the base documents and what they lead to have been read.
struct RowCounts {
  private let counts: [TableName: Int]

  subscript(table: TableName) -> Int { counts[table] ?? 0 }

  /// - Parameter statements: the rows that have a source; they add up to it. Mechanisms, sources and the points of
  ///   outputs come on top, parties and focus areas are those of the built-in package.
  init(statements: Int) {
    let weights: [(table: TableName, weight: Int)] = [
      (.memberships, 2120), (.mechanismFocus, 1930), (.claims, 1120), (.events, 630), (.assessments, 610),
      (.outputs, 225), (.relations, 190), (.lists, 155), (.conflicts, 20),
    ]
    var counts: [TableName: Int] = [:]
    for (entry, count) in zip(weights, RowCounts.shares(of: statements, weights.map(\.weight))) {
      counts[entry.table] = count
    }
    counts[.mechanisms] = max(8, statements * 112 / 7000)
    counts[.outputPoints] = statements / 10
    counts[.sources] = max(5, statements / 280)
    self.counts = counts
  }

  /// Whole numbers in the proportions of the weights that add up to the total.
  static func shares(of total: Int, _ weights: [Int]) -> [Int] {
    let sum = max(1, weights.reduce(0, +))
    var before = 0
    return weights.map { weight in
      let start = total * before / sum
      before += weight
      return total * before / sum - start
    }
  }
}
