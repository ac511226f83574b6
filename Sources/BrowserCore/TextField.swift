import TerminalModel
import UnicodeText

/// One line of text that is being typed.
public struct TextField: Equatable, Sendable {
  public private(set) var text: String
  /// Where the next character goes, in characters from the start.
  public private(set) var cursor: Int
  /// Whether all of the text is selected: what is typed replaces it, any other key that edits leaves it in place.
  public private(set) var isSelected = false

  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// With all of the text selected, its cursor at the end.
  init(selected text: String) {
    self.init(text)
    isSelected = !text.isEmpty
  }

  init(_ text: String, cursor: Int) {
    self.text = text
    self.cursor = max(0, min(text.count, cursor))
  }

  /// The same with nothing selected.
  var deselected: TextField { TextField(text, cursor: cursor) }

  /// Does what a key does in a line of text; false if it does nothing there.
  mutating func take(_ key: Key) -> Bool {
    guard edit(key) else { return false }
    isSelected = false
    return true
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(before: 1)
    case .delete: if cursor < text.count { text.remove(at: index(cursor)) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): remove(before: cursor)
    case .control("w"): remove(before: lengthOfWordBefore)
    default: return false
    }
    return true
  }

  /// Inserts text at the cursor, or in place of what is selected; line ends and other control characters become blanks.
  mutating func insert(_ more: String) {
    if isSelected { self = TextField() }
    let clean = String(
      more.map { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } ? $0 : " " })
    let before = String(text[..<index(cursor)]) + clean
    text = before + text[index(cursor)...]
    cursor = before.count
  }

  private mutating func remove(before count: Int) {
    let start = max(0, cursor - count)
    text.removeSubrange(index(start)..<index(cursor))
    cursor = start
  }

  private var lengthOfWordBefore: Int {
    let before = text[..<index(cursor)]
    let blanks = before.reversed().prefix { $0 == " " }.count
    return blanks + before.dropLast(blanks).reversed().prefix { $0 != " " }.count
  }

  private func index(_ offset: Int) -> String.Index { text.index(text.startIndex, offsetBy: offset) }
}
