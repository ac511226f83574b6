import TerminalModel
import Testing

@testable import NcursesBackend

/// Any bytes, in any pieces, at any time.
struct KeyDecoderFuzzTests {
  /// Bytes that are likely to meet the decoder's corners.
  private static let telling =
    Array("\u{1B}\u{1B}\u{1B}[[OO]P_G;:~$^1200ABM<?\\\u{7}\r\t jé日".utf8) + [0xE6, 0xFF, 0x9B]

  @Test(arguments: 0..<20)
  func anyBytes(seed: UInt64) {
    var random = SplitMix(state: seed)
    var keyboard = Keyboard()
    for _ in 0..<2000 {
      let length = Int.random(in: 1...8, using: &random)
      let bytes = (0..<length).map { _ in
        let isTelling = Bool.random(using: &random)
        return isTelling ? Self.telling.randomElement(using: &random)! : .random(in: 0...255, using: &random)
      }
      keyboard.type(bytes)
      keyboard.pass(Int.random(in: 0...60, using: &random))
    }
    // Whatever was begun is over after the waits, and the next key is itself.
    for _ in 0..<3 { keyboard.pass(1000) }
    #expect(keyboard.waitLimit == nil)
    keyboard.pass(1001)
    keyboard.events.removeAll()
    keyboard.type("q")
    #expect(keyboard.events == [.key(.character("q"))])
  }

  /// How text is cut into reads makes no difference, escapes apart.
  @Test(arguments: 0..<20)
  func anyPieces(seed: UInt64) {
    var random = SplitMix(state: seed)
    let parts =
      KeyDecoderTests.sequences.map(\.0) + [
        "a", "é", "日", "\r", TypedTextTests.paste, "\u{1B}[<0;10;20M", "\u{1B}[M !!",
      ]
    let text = (0..<50).map { _ in parts.randomElement(using: &random)! }.joined()
    var pieces = Keyboard()
    for byte in text.utf8 { pieces.type([byte]) }
    #expect(pieces.events == Keyboard.events(of: text))
  }
}

/// A small random generator that repeats itself from the same seed (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
