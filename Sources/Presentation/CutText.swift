import UnicodeText

/// Cuts text to a width at whole grapheme clusters.
enum CutText {
  /// What stands for the part that is left out, one column wide.
  static let ellipsis = "\u{2026}"

  /// The text if it fits, else as much of its beginning as fits with the ellipsis; the bare beginning where there is no
  /// room for that. O(length).
  static func cut(_ text: String, columns: Int, ellipsis: String = ellipsis) -> String {
    if text.terminalColumns <= columns { return text }
    let hasRoom = columns > ellipsis.terminalColumns
    let room = hasRoom ? columns - ellipsis.terminalColumns : columns
    var kept = ""
    var used = 0
    for character in text {
      used += character.terminalColumns
      if used > room { break }
      kept.append(character)
    }
    return hasRoom ? kept + ellipsis : kept
  }
}
