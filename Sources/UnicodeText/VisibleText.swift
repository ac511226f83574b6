/// Text that no terminal acts upon: what would be invisible or obeyed is shown as a sign instead.
///
/// C0 control characters and DEL become their pictures (␛ ␉ ␊ ␡). C1 control characters, line and paragraph
/// separator, bidirectional controls and other invisible format characters become their number in hexadecimal
/// digits, at least two: `<9b>`, `<202e>`, `<200b>`. The joiners U+200C and U+200D, variation selectors and the soft
/// hyphen stay.
public enum VisibleText {
  /// The text with signs in place of what is not clean; the same string if it is clean. O(length).
  public static func visible(_ text: String) -> String {
    if text.withBytes(isClean) { return text }
    var visible = ""
    visible.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 {
        visible.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value)!)
      } else if scalar.value == 0x7F {
        visible.unicodeScalars.append("\u{2421}")
      } else if isHidden(scalar.value) {
        visible += "<\(String(scalar.value, radix: 16))>"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// Whether `visible` would change nothing; false for UTF-8 that is not well-formed. O(length).
  public static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if isPrintableASCII(bytes) { return true }
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      guard let scalar, !isHidden(scalar) else { return false }
      index += length
    }
    return true
  }

  /// Without a branch in the loop, so that it runs many bytes at a time.
  private static func isPrintableASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var others: UInt8 = 0
    for byte in bytes { others |= byte &- 0x20 > 0x5E ? 1 : 0 }
    return others == 0
  }

  /// Whether a scalar is a control character or one that is neither seen nor needed to draw its neighbours.
  /// Source: the general categories Cc, Cf, Zl and Zp.
  private static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20..<0x7F, 0xA0..<0x600: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2064, 0x2066...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
    case 0xE0001, 0xE0020...0xE007F: true
    default: false
    }
  }
}
