/// The notation of keys in scripts, tests, help and configuration: `j`, `<down>`, `<C-c>`, `<lt>`.
extension Key {
  /// The names written between angle brackets, and their keys.
  static let named: [(name: String, key: Key)] = [
    ("enter", .enter), ("tab", .tab), ("backtab", .backTab), ("esc", .escape), ("bs", .backspace),
    ("del", .delete), ("ins", .insert), ("up", .up), ("down", .down), ("left", .left), ("right", .right),
    ("home", .home), ("end", .end), ("pgup", .pageUp), ("pgdn", .pageDown), ("space", .character(" ")),
    ("lt", .character("<")), ("unknown", .unknown),
  ]

  /// The key in the notation that `init(notation:)` reads.
  public var notation: String {
    if let entry = Key.named.first(where: { $0.key == self }) { return "<\(entry.name)>" }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "<C-\(letter)>"
    case .function(let number): return "<f\(number)>"
    default: return "<unknown>"
    }
  }

  /// The key that a notation names, nil if it names none.
  public init?(notation: String) {
    let isControl = notation.unicodeScalars.contains { $0.properties.generalCategory == .control }
    if notation.count == 1, let character = notation.first, !isControl {
      self = .character(character)
      return
    }
    guard notation.hasPrefix("<"), notation.hasSuffix(">"), notation.utf8.count > 2 else { return nil }
    let name = notation.dropFirst().dropLast().lowercased()
    if let entry = Key.named.first(where: { $0.name == name }) {
      self = entry.key
    } else if name.hasPrefix("c-"), name.count == 3, let letter = name.last {
      self = .control(letter)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The keys of a script: keys one after another, `<name>*3` and `x*3` repeat, white space between tokens of
  /// more than one key is not needed; a space is written `<space>`.
  ///
  /// Throws the first notation that names no key, with its offset in characters.
  public static func script(_ text: String) throws(KeyScriptError) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
        continue
      }
      var token = Substring(String(first))
      if first == "<", let end = rest.firstIndex(of: ">") { token = rest[...end] }
      guard let key = Key(notation: String(token)) else {
        throw KeyScriptError(notation: String(token), offset: text.count - rest.count)
      }
      rest = rest.dropFirst(token.count)
      keys += Array(repeating: key, count: takeCount(&rest))
    }
    return keys
  }

  /// Takes `*N` off the front; 1 where there is none, so that `*` alone stays a key.
  private static func takeCount(_ rest: inout Substring) -> Int {
    guard rest.first == "*" else { return 1 }
    let digits = rest.dropFirst().prefix(while: { ("0"..."9").contains($0) }).prefix(5)
    guard let count = Int(digits) else { return 1 }
    rest = rest.dropFirst(1 + digits.count)
    return count
  }
}

/// A notation in a key script that names no key.
public struct KeyScriptError: Error, Equatable {
  public let notation: String
  /// Where it begins, in characters from the start of the script.
  public let offset: Int
}
