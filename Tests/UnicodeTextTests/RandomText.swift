/// A generator of which every seed gives the same sequence everywhere: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts and bytes that try hard: every kind of scalar next to every other kind.
enum RandomText {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x00...0x7F, 0x20...0x7E, 0x61...0x7A, 0x80...0x24F, 0x300...0x36F, 0x370...0x52F, 0x590...0x6FF, 0x900...0x97F,
    0xE00...0xE7F, 0x1100...0x11FF, 0x1E00...0x1FFF, 0x2000...0x206F, 0x2190...0x25FF, 0x3000...0x30FF,
    0xAC00...0xD7A3, 0xF900...0xFDFF, 0xFE00...0xFE0F, 0xFE10...0xFFFF, 0x1F1E6...0x1F1FF, 0x1F300...0x1F6FF,
    0x200B...0x200F, 0xE0020...0xE007F, 0x00...0x10FFFF,
  ]

  /// A thousand texts of up to twenty scalars.
  static let texts: [String] = {
    var generator = SeededGenerator(seed: 2002)
    return (0..<1000).map { _ in
      var text = ""
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        let value = UInt32.random(in: ranges.randomElement(using: &generator)!, using: &generator)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      return text
    }
  }()

  /// A thousand strings of bytes, most of them no UTF-8: random ones, and texts with a byte changed or cut off.
  static let byteStrings: [[UInt8]] = {
    var generator = SeededGenerator(seed: 1996)
    return (0..<500).map { _ in
      (0..<Int.random(in: 0...30, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
      + texts.prefix(500).map { text in
        var bytes = Array(text.utf8)
        if let place = bytes.indices.randomElement(using: &generator) {
          if Bool.random(using: &generator) { bytes[place] ^= 0xC0 } else { bytes.removeSubrange(place...) }
        }
        return bytes
      }
  }()

}

/// Every assigned scalar, all of planes 0 to 2 among them, and the last one.
enum EveryScalar {
  /// The first few, as `U+1F600`, that break a rule: an empty list is what a test expects.
  static func breaking(_ holds: (Unicode.Scalar) -> Bool) -> [String] {
    var broken: [String] = []
    let ranges: [ClosedRange<UInt32>] = [0...0x33480, 0xE0000...0xE01FF, 0x10FFFF...0x10FFFF]
    for value in ranges.joined() where broken.count < 20 {
      guard let scalar = Unicode.Scalar(value), !holds(scalar) else { continue }
      broken.append("U+" + String(value, radix: 16, uppercase: true))
    }
    return broken
  }

  /// Whether the tables may not know the scalar yet, because the standard library knows a newer Unicode.
  static func isNew(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.age.map { $0.major > 15 } ?? false
  }
}
