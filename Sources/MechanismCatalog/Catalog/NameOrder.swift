import UnicodeText

/// The order of names as people look them up: by letters without regard to case and accents.
enum NameOrder {
  /// For each name its place in the order; equal names keep the order they came in. O(n log n).
  static func ranks(_ names: [Text]) -> [Int32] {
    var folded: [UInt8] = []
    var places: [Place] = []
    places.reserveCapacity(names.count)
    for name in names {
      let start = folded.count
      Folding.fold(name.bytes, into: &folded)
      places.append(Place(of: folded[start...]))
    }
    let order = folded.withUnsafeBufferPointer { folded in
      places.indices.sorted { left, right in
        let (a, b) = (places[left], places[right])
        if a.beginning != b.beginning { return a.beginning < b.beginning }
        let (first, second) = (folded[a.bytes], folded[b.bytes])
        return first.lexicographicallyPrecedes(second) || left < right && first.elementsEqual(second)
      }
    }
    var ranks = [Int32](repeating: 0, count: names.count)
    for (rank, index) in order.enumerated() { ranks[index] = Int32(rank) }
    return ranks
  }

  /// A folded name: where it stands, and its first bytes, which settle most comparisons.
  private struct Place {
    let bytes: Range<Int>
    /// Up to eight bytes, the first highest; a shorter name stands before those that it begins.
    let beginning: UInt64

    init(of name: ArraySlice<UInt8>) {
      bytes = name.startIndex..<name.endIndex
      let first = name.prefix(8)
      beginning = first.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - first.count))
    }
  }
}
