/// Text that has to stand on one line of a format.
enum OneLine {
  /// The text with a blank for every tab and line end (CR LF is one). O(length).
  static func of(_ text: String) -> String {
    guard text.utf8.contains(where: { (0x09...0x0D).contains($0) }) else { return text }
    return String(text.map { "\t\n\r\r\n\u{B}\u{C}".contains($0) ? " " : $0 })
  }
}
