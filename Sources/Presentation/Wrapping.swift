import UnicodeText

/// Wraps text between words.
public enum Wrapping {
  /// Lines of at most some columns, at least one; a word that is too long is cut. O(length).
  public static func lines(_ text: String, columns: Int) -> [String] {
    let room = max(1, columns)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let width = word.terminalColumns
      if !line.isEmpty, used + 1 + width > room {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if !line.isEmpty || used > 0 { (line, used) = (line + " ", used + 1) }
      for character in word {
        let width = character.terminalColumns
        if used + width > room {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += width
      }
    }
    lines.append(line)
    return lines
  }
}
