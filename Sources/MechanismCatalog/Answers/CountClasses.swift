/// Ranges of numbers that a map tells apart.
enum CountClasses {
  private static let most = 5

  /// At most five ranges, ascending, that hold every positive number and none of which is empty of them: each number a
  /// range of its own where there are few, else ranges that grow by the same factor, since a few states are in many
  /// mechanisms and many in a few; their lower limits are round. O(n log n).
  static func ranges(of numbers: [Int]) -> [ClosedRange<Int>] {
    let sorted = numbers.filter { $0 > 0 }.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return [] }
    let distinct = sorted.withoutRepeats
    if distinct.count <= most { return distinct.map { $0...$0 } }
    let factor = root(Double(greatest) / Double(least))
    var limits = [least]
    var limit = Double(least)
    for _ in 1..<most {
      limit *= factor
      let last = limits[limits.count - 1]
      let round = rounded(Int(limit))
      limits.append(round > last ? round : max(last + 1, Int(limit)))
    }
    return ranges(from: limits, to: greatest).filter { range in distinct.contains { range.contains($0) } }
  }

  private static func ranges(from limits: [Int], to greatest: Int) -> [ClosedRange<Int>] {
    let ends = limits.dropFirst().map { $0 - 1 } + [greatest]
    return zip(limits, ends).compactMap { $0 <= $1 ? $0...$1 : nil }
  }

  /// The fifth root of a number from 1, by bisection.
  private static func root(_ number: Double) -> Double {
    var (low, high) = (1.0, number)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if middle * middle * middle * middle * middle < number { low = middle } else { high = middle }
    }
    return high
  }

  /// The number rounded down to 1, 1.5, 2, 3, 4, 5 or 7 times a power of ten; below ten as it is.
  private static func rounded(_ number: Int) -> Int {
    if number < 10 { return number }
    var unit = 1
    while unit <= number / 10 { unit *= 10 }
    return [10, 15, 20, 30, 40, 50, 70].map { $0 * (unit / 10) }.last { $0 <= number } ?? number
  }
}

extension [Int] {
  /// Sorted numbers, each once.
  fileprivate var withoutRepeats: [Int] {
    enumerated().filter { $0.offset == 0 || self[$0.offset - 1] != $0.element }.map(\.element)
  }
}
