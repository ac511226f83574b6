import TerminalModel

/// Which key a control sequence of known form stands for. Modifiers are passed over: Ctrl-Up is Up.
enum ControlKeys {
  /// The key of `CSI parameters final`.
  static func key(parameters: ArraySlice<UInt8>, final: UInt8) -> Key {
    // A private sequence (`CSI < ... M`, the mouse; `CSI ? ... c`, a report) is no key.
    if let first = parameters.first, first >= 0x3C { return .unknown }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let number = numbers.first.flatMap(leadingNumber) ?? 1
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"), UInt8(ascii: "$"):
      // rxvt: `^`, `@` and `$` are `~` with Ctrl, Shift or both.
      return numberedKeys[number] ?? .unknown
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "d"):
      // A letter's first number is 1; others belong to reports, such as that of the cursor's place.
      return number == 1 && numbers.count <= 2 ? letterKey(final) : .unknown
    default:
      return .unknown
    }
  }

  /// The key of `SS3 letter`: cursor and function keys, and the keypad in application mode.
  static func applicationKey(_ letter: UInt8) -> Key {
    switch letter {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: " "): .character(" ")
    // The keypad's signs and digits, `*` to `9`, are sent as their code plus 64.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(UnicodeScalar(letter - 0x40)))
    case UInt8(ascii: "Z"): .unknown
    default: letterKey(letter)
    }
  }

  private static func letterKey(_ letter: UInt8) -> Key {
    switch letter {
    // Lower case: rxvt, with Shift or Ctrl.
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "S"): .function(4)
    case UInt8(ascii: "Z"): .backTab
    default: .unknown
    }
  }

  private static let numberedKeys: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15),
    29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
  ]

  private static func leadingNumber(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix { (0x30...0x39).contains($0) }.prefix(6)
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
