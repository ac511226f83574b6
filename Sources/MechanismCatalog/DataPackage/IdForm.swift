/// The forms of ids that data-package.md documents.
enum IdForm {
  /// Kebab-case: words of small ASCII letters and digits, joined by single hyphens.
  static func isRecord(_ text: Text) -> Bool {
    let hyphen = UInt8(ascii: "-")
    var previous = hyphen
    for byte in text.bytes {
      guard isSmallOrDigit(byte) || (byte == hyphen && previous != hyphen) else { return false }
      previous = byte
    }
    return previous != hyphen
  }

  /// ISO 3166-1 alpha-3 (and XKX), four letters of ISO 3166-3, or the form of a record.
  static func isParty(_ text: Text) -> Bool {
    let isCode = (3...4).contains(text.bytes.count) && text.bytes.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    return isCode || isRecord(text)
  }

  private static func isSmallOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
