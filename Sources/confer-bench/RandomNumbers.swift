/// SplitMix64: the same seed gives the same numbers on every machine and with every version of the standard library.
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0 to `bound` - 1, all alike.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  /// 0 to `bound` - 1, small numbers more often: half of them in the first quarter.
  mutating func skewed(_ bound: Int) -> Int { below(1 + below(bound)) }

  mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  mutating func chance(percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// One of the first more often than one of the last.
  mutating func pickEarly<Item>(_ items: [Item]) -> Item { items[skewed(items.count)] }

  /// So many different ones, in their order.
  mutating func sample<Item>(_ items: [Item], _ count: Int) -> [Item] {
    var missing = min(count, items.count)
    var chosen: [Item] = []
    for (position, item) in items.enumerated() where below(items.count - position) < missing {
      chosen.append(item)
      missing -= 1
    }
    return chosen
  }
}
