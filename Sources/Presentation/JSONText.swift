import UnicodeText

/// A JSON value whose keys keep their order, and its text. Source: RFC 8259.
indirect enum JSONText: Equatable {
  case null
  case bool(Bool)
  /// The digits as they are written; see `number(_:)`.
  case digits(String)
  case string(String)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  static func == (left: JSONText, right: JSONText) -> Bool { left.text == right.text }

  /// A text as a number if it is written as one that no reader rounds: at most fifteen digits, with a point and a minus
  /// sign where there are, no zero before them; else as a string.
  static func number(_ text: String) -> JSONText {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isNumber =
      parts.count <= 2 && digits.count <= 15
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
    let hasZero = digits.first == UInt8(ascii: "0") && (parts.first?.count ?? 0) > 1
    return isNumber && !hasZero ? .digits(text) : .string(text)
  }

  /// The string, or null where it is empty.
  static func known(_ text: String) -> JSONText { text.isEmpty ? .null : .string(text) }

  /// Pretty-printed with two blanks a level, arrays and objects of nothing as `[]` and `{}`. O(length).
  var text: String {
    var text = ""
    write(into: &text, level: 0)
    return text
  }

  private func write(into text: inout String, level: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .digits(let digits): text += digits
    case .string(let string): JSONText.write(string, into: &text)
    case .array(let items):
      JSONText.write(items, "[", "]", into: &text, level) { item, text in item.write(into: &text, level: level + 1) }
    case .object(let members):
      JSONText.write(members, "{", "}", into: &text, level) { member, text in
        JSONText.write(member.key, into: &text)
        text += ": "
        member.value.write(into: &text, level: level + 1)
      }
    }
  }

  /// Items on lines of their own between brackets.
  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, into text: inout String, _ level: Int,
    _ writeItem: (Item, inout String) -> Void
  ) {
    text += open
    for (position, item) in items.enumerated() {
      text += (position == 0 ? "\n" : ",\n") + String(repeating: "  ", count: level + 1)
      writeItem(item, &text)
    }
    if !items.isEmpty { text += "\n" + String(repeating: "  ", count: level) }
    text += close
  }

  /// A string in quotes: quote, backslash and all that `VisibleText` would show as a sign escaped, the rest as it is.
  private static func write(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case " "..."~": text.unicodeScalars.append(scalar)
      default:
        let sign = String(scalar)
        text += VisibleText.visible(sign) == sign ? sign : sign.utf16.map(escape).joined()
      }
    }
    text += "\""
  }

  /// A UTF-16 code unit by its number, in four hexadecimal digits.
  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
