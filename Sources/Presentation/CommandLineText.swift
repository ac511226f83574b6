/// A command line as one text, and back.
public enum CommandLineText {
  /// The words with quotes where a POSIX shell needs them.
  public static func quoted(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

  private static func quoted(_ word: String) -> String {
    if !word.isEmpty, word.utf8.allSatisfy(isPlain) { return word }
    return "'" + word.replacingScalar("'", with: "'\\''") + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.,:/+=%^".utf8.contains(byte)
    }
  }

  /// The words of a line as a POSIX shell splits them: blanks between words, quotes of both kinds, a backslash before a
  /// character; nothing is expanded. What is not closed reaches to the end.
  public static func words(_ line: String) -> [String] {
    var words: [String] = []
    // nil: between words.
    var word: String.UnicodeScalarView?
    var quote: Unicode.Scalar?
    var isEscaped = false
    func append(_ scalar: Unicode.Scalar) {
      if word == nil { word = .init() }
      word?.append(scalar)
    }
    for scalar in line.unicodeScalars {
      if isEscaped || (quote != nil && scalar != quote && (scalar != "\\" || quote == "'")) {
        append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == quote {
        quote = nil
      } else if scalar == "'" || scalar == "\"" {
        quote = scalar
        word = word ?? .init()
      } else if scalar.properties.isWhitespace {
        if let done = word { words.append(String(done)) }
        word = nil
      } else {
        append(scalar)
      }
    }
    if let word { words.append(String(word)) }
    return words
  }
}
