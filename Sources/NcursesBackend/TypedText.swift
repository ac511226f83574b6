import TerminalModel

/// Bytes that are no escape sequence: characters and control keys.
enum TypedText {
  /// The key of a control character other than escape.
  static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(UnicodeScalar(byte + 0x60)))
    default: .control(Character(UnicodeScalar(byte + 0x40)))
    }
  }

  static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  /// Appends the keys of UTF-8 text without control characters: one for each grapheme cluster, so that a letter and the
  /// accent that came with it are one key. What is not UTF-8 is unknown.
  static func appendKeys(of text: ArraySlice<UInt8>, to events: inout [InputEvent]) {
    if text.allSatisfy({ $0 < 0x80 }) {
      for byte in text { events.append(.key(.character(Character(UnicodeScalar(byte))))) }
      return
    }
    for character in String(decoding: text, as: UTF8.self) {
      events.append(.key(isTypeable(character) ? .character(character) : .unknown))
    }
  }

  private static func isTypeable(_ character: Character) -> Bool {
    let first = character.unicodeScalars.first!.value
    return first != 0xFFFD && !(0x80..<0xA0).contains(first)
  }

  /// How many bytes at the end of a text are the beginning of a scalar whose rest has not come; 0 to 3.
  static func unfinishedBytes(of text: ArraySlice<UInt8>) -> Int {
    for (index, byte) in text.suffix(3).reversed().enumerated() {
      let length =
        switch byte {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
      if length > 1 { return index + 1 < length ? index + 1 : 0 }
      if byte < 0x80 || byte > 0xBF { return 0 }
    }
    return 0
  }
}
