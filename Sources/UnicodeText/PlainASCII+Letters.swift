extension PlainASCII {
  /// A letter, digit or compatibility form in Latin letters, the first one upper case as the original is; nil if there
  /// is no equivalent.
  static func letters(_ scalar: Unicode.Scalar) -> String? {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first!
    guard let plain = cyrillic(lower.value) ?? folded(lower) else { return nil }
    return lower == scalar ? plain : plain.prefix(1).uppercased() + plain.dropFirst()
  }

  /// The folded form, if ASCII or Greek is all that it holds.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    let folded = String(decoding: Folding.fold(String(scalar)), as: UTF8.self)
    if folded.isEmpty { return nil }
    var plain = ""
    for part in folded.unicodeScalars {
      guard let letter = part.isASCII ? String(part) : cyrillic(part.value) ?? greek(part.value) else { return nil }
      plain += letter
    }
    return plain
  }

  /// U+0430 to U+045F. Source: the usual English romanization of Russian, and its neighbours' own letters.
  private static func cyrillic(_ scalar: UInt32) -> String? {
    row(
      """
      a   b   v   g   d   e   zh  z   i   y   k   l   m   n   o   p   \
      r   s   t   u   f   kh  ts  ch  sh  shch'   y   '   e   yu  ya  \
      e   yo  dj  gj  ye  dz  i   yi  j   lj  nj  c   kj  i   u   dzh \

      """, at: scalar, from: 0x430)
  }

  /// U+03B1 to U+03C9.
  private static func greek(_ scalar: UInt32) -> String? {
    row(
      "a   v   g   d   e   z   i   th  i   k   l   m   n   x   o   p   r   s   s   t   y   f   ch  ps  o   ",
      at: scalar, from: 0x3B1)
  }

  /// The entry of a scalar in a row of entries four bytes wide, padded with blanks; nil past its ends.
  private static func row(_ entries: StaticString, at scalar: UInt32, from first: UInt32) -> String? {
    guard scalar >= first, scalar < first + UInt32(entries.utf8CodeUnitCount / 4) else { return nil }
    let entry = UnsafeBufferPointer(start: entries.utf8Start + 4 * Int(scalar - first), count: 4)
    return String(decoding: entry.prefix { $0 != 0x20 }, as: UTF8.self)
  }
}
