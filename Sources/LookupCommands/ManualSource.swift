import Presentation

/// Text in the language of manual pages, mdoc(7), so that it is shown as it is.
enum ManualSource {
  /// A sentence on source lines of its own, as mdoc wants it. ASCII in, ASCII out; other characters by their number.
  /// O(length).
  static func sentence(_ text: String) -> [String] {
    Wrapping.lines(text, columns: 70).map { line in
      let escaped = escaped(line)
      return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
    }
  }

  /// One argument of a macro: in quotes, never itself a macro or a delimiter, its hyphens as they are typed.
  static func argument(_ word: String) -> String { "\"\\&\(escaped(word, isTyped: true))\\&\"" }

  /// A list of what is typed, set in the macro `macro`, with what it does; the sentences get their full stop.
  static func list(_ entries: [(String, String)], macro: String = "Ic") -> [String] {
    [".Bl -tag -width Ds"] + entries.flatMap { [".It \(macro) \(argument($0.0))"] + sentence($0.1 + ".") } + [".El"]
  }

  /// What roff would act upon, by its escape. A hyphen within a word stays one, unless it is to be typed.
  private static func escaped(_ text: String, isTyped: Bool = false) -> String {
    var escaped = ""
    var before: Character = " "
    let characters = Array(text)
    for (position, character) in characters.enumerated() {
      let next = position + 1 < characters.count ? characters[position + 1] : " "
      let isHyphen = character == "-" && !isTyped && before.isLetter && next.isLetter
      escaped += isHyphen ? "-" : sign(character)
      before = character
    }
    return escaped
  }

  /// Source: groff_char(7).
  private static func sign(_ character: Character) -> String {
    switch character {
    case "\\": "\\e"
    case "-": "\\-"
    case "'": "\\(aq"
    case "\"": "\\(dq"
    case "`": "\\(ga"
    case "^": "\\(ha"
    case "~": "\\(ti"
    default: character.unicodeScalars.map(sign).joined()
    }
  }

  private static func sign(_ scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20 || scalar.value == 0x7F { return " " }
    if scalar.isASCII { return String(scalar) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }
}
