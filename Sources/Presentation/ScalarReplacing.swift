extension String {
  /// The text with another one for every scalar of a kind. Not by characters: a quote with a combining mark is one
  /// character, but programs that read it see the quote. O(length).
  func replacingScalar(_ scalar: Unicode.Scalar, with other: String) -> String {
    var text = String.UnicodeScalarView()
    for next in unicodeScalars {
      if next == scalar { text.append(contentsOf: other.unicodeScalars) } else { text.append(next) }
    }
    return String(text)
  }
}
