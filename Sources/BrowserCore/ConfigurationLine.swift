/// One line of a configuration file, taken apart from its front.
struct ConfigurationLine {
  /// A part of the line, and the column it begins in, from 1.
  struct Piece {
    let text: String
    let column: Int
  }

  /// From 1.
  let number: Int
  private let text: Substring
  private var rest: Substring

  init(_ text: Substring, number: Int) {
    self.number = number
    self.text = text
    rest = text
    skipBlanks()
  }

  /// Whether there is nothing to read: the line is blank, or a comment.
  var isEmpty: Bool { rest.isEmpty || rest.first == "#" }

  /// Takes what reaches to the next blank, or before that to an `=`. With `isKey` the first character may be that sign.
  mutating func takeWord(isKey: Bool = false) -> Piece {
    var isFirst = isKey
    return take { character in
      defer { isFirst = false }
      return !character.isWhitespace && (isFirst || character != "=")
    }
  }

  /// Takes the sign if it comes next.
  mutating func take(_ sign: Character) -> Bool {
    guard rest.first == sign else { return false }
    rest.removeFirst()
    skipBlanks()
    return true
  }

  /// Takes everything that is left, without the blanks at its end.
  mutating func takeRest() -> Piece {
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return take { _ in true }
  }

  /// A problem with a piece.
  func problem(at piece: Piece, _ reason: String, remedy: String) -> ConfigurationProblem {
    ConfigurationProblem(line: number, column: piece.column, reason, remedy: remedy)
  }

  /// A problem at the place that has been reached.
  func problem(_ reason: String, remedy: String) -> ConfigurationProblem {
    ConfigurationProblem(line: number, column: column, reason, remedy: remedy)
  }

  private var column: Int { text.distance(from: text.startIndex, to: rest.startIndex) + 1 }

  private mutating func take(while isPart: (Character) -> Bool) -> Piece {
    let piece = Piece(text: String(rest.prefix(while: isPart)), column: column)
    rest = rest.dropFirst(piece.text.count)
    skipBlanks()
    return piece
  }

  private mutating func skipBlanks() { rest = rest.drop { $0.isWhitespace } }
}
