/// A query's text, and how far it has been read.
///
/// It goes by Unicode scalars, not by grapheme clusters: a sign stays a sign where a combining mark follows it, so that
/// what is printed is read as it was meant.
struct QueryScanner {
  let text: [Unicode.Scalar]
  var offset = 0

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
  }

  var isAtEnd: Bool { offset >= text.count }
  var current: Unicode.Scalar? { isAtEnd ? nil : text[offset] }
  /// Whether a term cannot go on here.
  var isAtBreak: Bool { current.map { QueryScanner.isBreak($0) } ?? true }

  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "(" || scalar == ")" || scalar == "|"
  }

  mutating func skipSpace() {
    while let scalar = current, scalar.properties.isWhitespace { offset += 1 }
  }

  /// The scalars from here on that belong to a word, up to white space, a sign, a quote or one of `stops`.
  mutating func takeWord(stoppingAt stops: Unicode.Scalar? = nil) -> String {
    let start = offset
    while let scalar = current, !QueryScanner.isBreak(scalar), scalar != "\"", scalar != stops { offset += 1 }
    return string(start..<offset)
  }

  /// What stands in the quotes that open here; nil, and nothing taken, where they are not closed.
  mutating func takeQuoted() -> String? {
    guard let end = text[(offset + 1)...].firstIndex(of: "\"") else { return nil }
    defer { offset = end + 1 }
    return string((offset + 1)..<end)
  }

  /// The letters before a colon here; nil where there is no field.
  var fieldName: String? {
    let end = text[offset...].firstIndex { !$0.properties.isAlphabetic } ?? text.count
    guard end > offset, end < text.count, text[end] == ":" else { return nil }
    return string(offset..<end)
  }

  /// Whether a word without quotes and signs begins here.
  var startsPlainWord: Bool {
    !isAtBreak && !startsOr && current != "-" && current != "^" && current != "\"" && fieldName == nil
  }

  /// `|`, or `OR` as a word of its own.
  var startsOr: Bool {
    if current == "|" { return true }
    guard offset + 1 < text.count, text[offset] == "O", text[offset + 1] == "R" else { return false }
    let before = offset == 0 ? nil : text[offset - 1]
    let after = offset + 2 == text.count ? nil : text[offset + 2]
    return (before.map { $0.properties.isWhitespace || $0 == ")" || $0 == "(" } ?? true)
      && (after.map { $0.properties.isWhitespace || $0 == "(" } ?? true)
  }

  mutating func takeOr() -> (offset: Int, text: String)? {
    guard startsOr else { return nil }
    let start = offset
    let sign = current == "|" ? "|" : "OR"
    offset += sign.utf8.count
    skipSpace()
    return (start, sign)
  }

  func string(_ range: Range<Int>) -> String { QueryScanner.string(text[range]) }

  /// One scalar after another: the library takes a sequence of them only after looking up its type.
  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar) }
    return String(view)
  }

  /// The text with other words in a place.
  func replacing(_ range: Range<Int>, by words: String) -> String {
    string(0..<range.lowerBound) + words + string(range.upperBound..<text.count)
  }

  /// The text without a part, and without the white space that is then too much.
  func removing(_ range: Range<Int>) -> String {
    var rest = text
    rest.removeSubrange(range)
    let start = range.lowerBound
    while start < rest.count, rest[start].properties.isWhitespace,
      start == 0 || rest[start - 1].properties.isWhitespace || rest[start - 1] == "("
    {
      rest.remove(at: start)
    }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return QueryScanner.string(rest[...])
  }
}
