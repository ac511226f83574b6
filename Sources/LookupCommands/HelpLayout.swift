import Presentation

/// Help as columns: what is typed on the left, what it does on the right, 80 columns at most.
enum HelpLayout {
  static let width = 80
  private static let leftWidth = 22

  /// One entry; the right side is wrapped, and begins on a line of its own where the left side is too wide.
  static func entry(_ left: String, _ right: String) -> [String] {
    let blanks = String(repeating: " ", count: 2 + leftWidth + 2)
    let lines = Wrapping.lines(right, columns: width - blanks.count)
    if left.count > leftWidth { return ["  " + left] + lines.map { blanks + $0 } }
    let pad = String(repeating: " ", count: leftWidth + 2 - left.count)
    return ["  " + left + pad + lines[0]] + lines.dropFirst().map { blanks + $0 }
  }

  /// A heading above entries, after a blank line.
  static func section(_ heading: String, _ entries: [(String, String)]) -> [String] {
    entries.isEmpty ? [] : ["", heading] + entries.flatMap { entry($0.0, $0.1) }
  }

  /// Text on lines of its own.
  static func paragraph(_ text: String, indent: Int = 0) -> [String] {
    Wrapping.lines(text, columns: width - indent).map { String(repeating: " ", count: indent) + $0 }
  }

  /// Lines as one text, which ends with a line feed.
  static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
