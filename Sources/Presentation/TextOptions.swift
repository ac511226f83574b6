import UnicodeText

/// How an answer or a card is printed as text.
public struct TextOptions: Equatable, Sendable {
  /// The columns of the terminal; nil where there is none: then nothing is wrapped, cut or left out.
  public var width: Int?
  /// Headings bold and notes faint. No meaning goes by it.
  public var isColored: Bool
  /// Whether the signs that the program adds are ASCII; the words of the data stay as they are.
  public var isASCII: Bool
  /// Whether every statement is followed by who says so, where, and as of when.
  public var showsSources: Bool

  public init(width: Int? = nil, isColored: Bool = false, isASCII: Bool = false, showsSources: Bool = false) {
    self.width = width
    self.isColored = isColored
    self.isASCII = isASCII
    self.showsSources = showsSources
  }

  /// What stands for a part that is left out.
  var ellipsis: String { isASCII ? "." : CutText.ellipsis }

  /// Text in lines of the width, further lines two columns to the right of the first; one line without a width. A
  /// longer address is not cut: the terminal wraps it. Control characters are shown. O(length).
  public func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let text = VisibleText.visible(text)
    let blanks = String(repeating: " ", count: indent)
    guard let width else { return [blanks + text] }
    if indent + text.terminalColumns <= width { return [blanks + text] }
    return Wrapping.hanging(text, columns: width, indent: indent, cutsAddresses: false).map {
      String(repeating: " ", count: $0.indent) + $0.text
    }
  }

  /// A line of a heading.
  func heading(_ line: String) -> String { styled(line, "1") }

  /// A line of a note.
  func muted(_ line: String) -> String { styled(line, "2") }

  /// The line with its attribute (SGR) on and off again. Source: ECMA-48, 8.3.117.
  private func styled(_ line: String, _ attribute: String) -> String {
    isColored && !line.isEmpty ? "\u{1B}[\(attribute)m\(line)\u{1B}[0m" : line
  }
}
