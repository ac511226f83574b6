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

  /// Rows of at most some columns, the first as far to the right as `indent` says, further ones two columns more. An
  /// address that has no room there stands below from the left edge, so that it can be copied whole; where it is longer
  /// than all columns it is cut, or left as it is for a terminal to wrap. O(length).
  public static func hanging(
    _ text: String, columns: Int, indent: Int, cutsAddresses: Bool = true
  ) -> [(indent: Int, text: String)] {
    let room = columns - indent - 2
    guard text.contains("://") else { return rows(text, room, indent) }
    var (rows, words): ([(indent: Int, text: String)], [Substring]) = ([], [])
    func close() {
      if words.isEmpty { return }
      let new = self.rows(words.joined(separator: " "), room, indent)
      rows += rows.isEmpty ? new : new.map { (indent + 2, $0.text) }
      words = []
    }
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      guard word.contains("://"), word.terminalColumns > room else {
        words.append(word)
        continue
      }
      close()
      rows += (cutsAddresses ? lines(String(word), columns: columns) : [String(word)]).map { (0, $0) }
    }
    close()
    return rows
  }

  private static func rows(_ text: String, _ room: Int, _ indent: Int) -> [(indent: Int, text: String)] {
    lines(text, columns: room).enumerated().map { ($0 == 0 ? indent : indent + 2, $1) }
  }
}
