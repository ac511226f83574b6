/// What can be wrong with the form of a line (RFC 4180), and with the characters of a cell.
public enum FormProblem: Equatable, Sendable {
  case strayQuote
  case textAfterQuote
  case openQuote
  case fieldCount(found: Int, expected: Int)
  /// The first byte that is not UTF-8, and how many bytes of the cell, quotes left out, stand before it.
  case badUTF8(byte: UInt8, offset: Int)
  /// Control characters and those that change the direction of text, as code points.
  case controlCharacters([UInt32])
  /// Characters that take no room on the screen, as code points.
  case invisibleCharacters([UInt32])
  case outerSpace

  var severity: Finding.Severity {
    switch self {
    case .invisibleCharacters, .outerSpace: .warning
    default: .error
    }
  }

  var words: ProblemWords {
    switch self {
    case .strayQuote:
      ProblemWords(
        "a quote stands inside a cell that does not begin with one", "put the cell in quotes and double those in it")
    case .textAfterQuote:
      ProblemWords("text follows the closing quote", "double the quotes that belong to the text: \"\" for \"")
    case .openQuote:
      ProblemWords(
        "the quote is never closed; the rest of the file was not read", "close it: add a quote after the text")
    case .fieldCount(let found, let expected):
      ProblemWords(
        "the row has \(found) fields, the header has \(expected)",
        found > expected ? "put cells that hold a comma in quotes" : "add the missing commas")
    case .badUTF8(let byte, let offset):
      ProblemWords(
        "byte 0x\(ProblemWords.codePoint(UInt32(byte))) after \(offset) bytes of the cell is not UTF-8",
        "save the file in UTF-8")
    case .controlCharacters(let points):
      ProblemWords("the cell holds \(Self.list(points)), which control the display", "remove them")
    case .invisibleCharacters(let points):
      ProblemWords(
        "the cell holds \(Self.list(points)), which cannot be seen", "remove them unless the spelling needs them")
    case .outerSpace:
      ProblemWords("the cell begins or ends with a space", "remove it")
    }
  }

  private static func list(_ points: [UInt32]) -> String {
    points.map { point in
      let digits = ProblemWords.codePoint(point)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: ", ")
  }
}
