import UnicodeText

/// The order of names as people look them up: by letters without regard to case and accents.
enum NameOrder {
  /// For each name its place in the order; equal names keep the order they came in. O(n log n).
  static func ranks(_ names: [Text]) -> [Int32] {
    var folded: [UInt8] = []
    var starts: [Int] = [0]
    for name in names {
      Folding.fold(name.bytes, into: &folded)
      starts.append(folded.count)
    }
    let order = names.indices.sorted { left, right in
      let (a, b) = (folded[starts[left]..<starts[left + 1]], folded[starts[right]..<starts[right + 1]])
      if a.elementsEqual(b) { return left < right }
      return a.lexicographicallyPrecedes(b)
    }
    var ranks = [Int32](repeating: 0, count: names.count)
    for (rank, index) in order.enumerated() { ranks[index] = Int32(rank) }
    return ranks
  }
}
