import TerminalModel

/// Which key a control sequence of known form stands for. Modifiers are passed over: Ctrl-Up is Up.
enum ControlKeys {
  /// The key of `CSI parameters final`.
  static func key(parameters: ArraySlice<UInt8>, final: UInt8) -> Key {
    // A private sequence (`CSI ? ... c`, a report) is no key.
    if let first = parameters.first, first >= 0x3C { return .unknown }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let number = numbers.first.flatMap(leadingNumber) ?? 1
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"), UInt8(ascii: "$"):
      // rxvt: `^`, `@` and `$` are `~` with Ctrl, Shift or both.
      return numberedKey(number)
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

  /// The key of `CSI number ~`. The function keys' numbers have gaps where a VT220 has gaps between its keys.
  private static func numberedKey(_ number: Int) -> Key {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28...29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: .unknown
    }
  }

  private static func leadingNumber(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix { (0x30...0x39).contains($0) }.prefix(6)
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
