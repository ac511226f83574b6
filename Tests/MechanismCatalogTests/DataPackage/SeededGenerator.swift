/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Bytes with many separators, quotes and line ends among them.
  mutating func bytes(upTo count: Int) -> [UInt8] {
    let frequent: [UInt8] = Array(",,,\"\"\n\n\r;a1".utf8) + [0xEF, 0xBB, 0xBF, 0x1C, 0x00]
    return (0..<Int.random(in: 0...count, using: &self)).map { _ in
      Bool.random(using: &self) ? frequent.randomElement(using: &self)! : UInt8.random(in: .min ... .max, using: &self)
    }
  }

  /// A cell, with what needs quotes among its characters; never empty, since a blank line is no record.
  mutating func cell() -> String {
    let pieces = ["a", "ü", "日本", ",", "\"", "\"\"", "\n", "\r\n", " ", "long words in a row", "👩‍👩‍👧"]
    return (0...Int.random(in: 0...12, using: &self)).map { _ in pieces.randomElement(using: &self)! }.joined()
  }

  /// The cell as RFC 4180 writes it; in quotes also where it need not be, at times.
  mutating func written(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { ",\"\n\r".utf8.contains($0) }
    guard needsQuotes || Int.random(in: 0..<4, using: &self) == 0 else { return cell }
    let doubled = cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }
}
