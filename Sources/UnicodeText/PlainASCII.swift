/// Text for terminals that draw ASCII only.
///
/// Letters lose their accents (é e, ß ss, Æ Ae), Cyrillic and Greek ones become their Latin equivalents, quotes,
/// dashes, arrows, bullets and box drawing the nearest ASCII signs. What has no equivalent becomes as many `?` as it
/// has columns: nothing, if it has none.
public enum PlainASCII {
  /// The text in ASCII; the same string if it is ASCII already, control characters included. O(length).
  public static func transliterate(_ text: String) -> String {
    if text.withBytes({ bytes in bytes.allSatisfy { $0 < 0x80 } }) { return text }
    var plain = ""
    plain.reserveCapacity(text.utf8.count)
    for character in text { plain += transliterate(character) }
    return plain
  }

  /// One printable ASCII character in place of a character: of several the first letter or digit (ß s, ½ 1), of signs
  /// the one that tells most (→ >, … .); `?` for a control character and for what has no equivalent.
  public static func glyph(_ character: Character) -> Character {
    let plain = transliterate(character)
    guard let first = plain.first, first >= " ", first != "\u{7F}" else { return "?" }
    if plain == "->" || plain == "=>" { return ">" }
    return plain.first { $0.isLetter || $0.isNumber } ?? first
  }

  private static func transliterate(_ character: Character) -> String {
    let scalar = character.unicodeScalars.first!
    if scalar.isASCII { return character == "\r\n" ? "\r\n" : String(scalar) }
    if let flag = flagLetters(character) { return flag }
    return sign(scalar.value) ?? letters(scalar) ?? String(repeating: "?", count: character.terminalColumns)
  }

  /// The two letters that a flag is spelled with; nil for anything else.
  private static func flagLetters(_ character: Character) -> String? {
    var letters = ""
    for scalar in character.unicodeScalars {
      guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
      letters.unicodeScalars.append(Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)!)
    }
    return letters
  }
}
