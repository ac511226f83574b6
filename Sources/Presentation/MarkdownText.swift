import UnicodeText

/// Text that Markdown shows as it is. Source: CommonMark 0.31, 2.4 and 6.1; GitHub Flavored Markdown, tables.
enum MarkdownText {
  /// On one line, control characters shown, and a backslash before every sign that Markdown would act upon. O(length).
  static func escaped(_ text: String) -> String {
    let clean = VisibleText.visible(OneLine.of(text))
    var escaped = ""
    for scalar in clean.unicodeScalars {
      if "\\`*_[]<>|&~#$".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// As code, within more backticks than it holds in a row. O(length).
  static func code(_ text: String) -> String {
    let clean = VisibleText.visible(OneLine.of(text))
    let runs = clean.utf8.split { $0 != UInt8(ascii: "`") }
    let fence = String(repeating: "`", count: (runs.map(\.count).max() ?? 0) + 1)
    let blank = clean.hasPrefix("`") || clean.hasSuffix("`") ? " " : ""
    return fence + blank + clean + blank + fence
  }
}
