import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("Ranges of numbers for a map")
struct CountClassesTests {
  @Test(
    "few numbers stand alone, many in ranges that grow, with round limits",
    arguments: [
      ([], []), ([0, 0], []), ([3, 3, 1, 0], [1...1, 3...3]), ([1, 2, 3, 4, 5], [1...1, 2...2, 3...3, 4...4, 5...5]),
      (Array(1...50), [1...1, 2...3, 4...9, 10...19, 20...50]),
      ([1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 64], [1...1, 2...4, 5...9, 20...64]),
      ([32, 40, 41, 45, 46, 50, 51], [32...34, 40...45, 46...51]),
    ] as [([Int], [ClosedRange<Int>])])
  func ranges(numbers: [Int], expected: [ClosedRange<Int>]) {
    #expect(CountClasses.ranges(of: numbers) == expected)
  }

  @Test("every number is in one range, none is empty, at most five")
  func property() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let greatest = Int.random(in: 1...500, using: &generator)
      let numbers = (0..<Int.random(in: 1...240, using: &generator)).map { _ in
        Int.random(in: 0...greatest, using: &generator)
      }
      let ranges = CountClasses.ranges(of: numbers)
      #expect(ranges.count <= 5)
      #expect(ranges.allSatisfy { range in numbers.contains { range.contains($0) } })
      #expect(numbers.allSatisfy { number in ranges.count { $0.contains(number) } == (number > 0 ? 1 : 0) })
    }
    #expect(CountClasses.ranges(of: [Int.max, 1, 2, 3, 4, 5, 6]).last?.upperBound == Int.max)
  }
}
