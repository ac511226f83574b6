import CommandTable
import MechanismCatalog
import Questions
import TerminalModel

/// Reads a configuration line by line, and goes on after what is wrong, so that all of it is reported at once.
struct ConfigurationParser {
  private(set) var configuration = Configuration()
  private(set) var problems: [ConfigurationProblem] = []
  /// The line that each setting, or with `key` each key, stands on first.
  private var lines: [String: Int] = [:]
  /// Where each binding of `configuration.keys` names its key.
  private var places: [(line: Int, column: Int)] = []

  mutating func read(_ text: String) {
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (number, row) in rows.enumerated() {
      do {
        try readLine(ConfigurationLine(row, number: number + 1))
      } catch {
        problems.append(error)
      }
    }
    checkWaysOut()
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private mutating func readLine(_ source: ConfigurationLine) throws(ConfigurationProblem) {
    var line = source
    if line.isEmpty { return }
    let name = line.takeWord()
    guard let setting = Setting(rawValue: name.text) else {
      throw line.problem(at: name, "'\(name.text)' is no setting", remedy: near(name.text, Setting.allCases))
    }
    let key = setting == .key ? line.takeWord(isKey: true) : nil
    let form = setting.usage.form
    guard key?.text != "", line.take("=") else {
      throw line.problem("a sign '=' is missing here", remedy: "write it so: \(form)")
    }
    let value = line.takeRest()
    if value.text.isEmpty { throw line.problem(at: value, "there is no value", remedy: "write it so: \(form)") }
    if let key { try bind(key, value, line) } else { try set(setting, name, value, line) }
  }

  // MARK: - Settings

  private mutating func set(
    _ setting: Setting, _ name: ConfigurationLine.Piece, _ value: ConfigurationLine.Piece,
    _ line: ConfigurationLine
  ) throws(ConfigurationProblem) {
    try note(setting.rawValue, at: name, line)
    switch setting {
    case .key: break
    case .theme: configuration.theme = try choice(value, line)
    case .mouse: configuration.isMouseOn = try choice(value, line) == Switch.on
    case .data: configuration.data = value.text
    case .query: configuration.query = value.text
    case .asOf: configuration.asOf = try year(value, line)
    }
  }

  private enum Switch: String, CaseIterable { case on, off }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ value: ConfigurationLine.Piece, _ line: ConfigurationLine
  ) throws(ConfigurationProblem) -> Value {
    if let value = Value(rawValue: value.text) { return value }
    let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw line.problem(at: value, "'\(value.text)' is not possible here", remedy: "write one of \(all)")
  }

  /// A year by the rule of `--as-of`.
  private func year(_ value: ConfigurationLine.Piece, _ line: ConfigurationLine) throws(ConfigurationProblem) -> Int? {
    do {
      return try Invocation(["--as-of=\(value.text)"]).asOfYear()
    } catch {
      throw line.problem(at: value, "'\(value.text)' is no year", remedy: "write four digits")
    }
  }

  /// Notes where something is set; throws if it has been set before.
  private mutating func note(
    _ name: String, at piece: ConfigurationLine.Piece, _ line: ConfigurationLine
  ) throws(ConfigurationProblem) {
    if let before = lines[name] {
      throw line.problem(at: piece, "\(name) is set in line \(before) too", remedy: "leave out one of them")
    }
    lines[name] = line.number
  }

  // MARK: - Keys

  private mutating func bind(
    _ notation: ConfigurationLine.Piece, _ value: ConfigurationLine.Piece, _ line: ConfigurationLine
  ) throws(ConfigurationProblem) {
    guard let key = Key(notation: notation.text), key != .unknown else {
      throw line.problem(
        at: notation, "'\(notation.text)' names no key", remedy: "write a character, or such as <f2>, <C-x>, <pgdn>")
    }
    if let sent = key.sentInstead {
      throw line.problem(
        at: notation, "terminals send \(sent.notation) for \(key.notation)", remedy: "choose another key")
    }
    try note("key \(key.notation)", at: notation, line)
    let command = Command(rawValue: value.text)
    guard command != nil || value.text == "none" else {
      throw line.problem(at: value, "'\(value.text)' is no command", remedy: near(value.text, Command.allCases, "none"))
    }
    configuration.keys.append(KeyBinding(key, command))
    places.append((line.number, notation.column))
  }

  /// Without a key for one of these, nobody finds the way out, or the way to the rest.
  private mutating func checkWaysOut() {
    let keymap = Keymap(overrides: configuration.keys)
    let standard = Keymap()
    for command in [Command.quit, .palette] where keymap.key(of: command) == nil {
      guard let last = configuration.keys.lastIndex(where: { standard[$0.key] == command }) else { continue }
      problems.append(
        ConfigurationProblem(
          line: places[last].line, column: places[last].column, "this leaves no key for \(command.rawValue)",
          remedy: "bind another one to it: key NOTATION = \(command.rawValue)"))
    }
  }

  /// What to write instead of a name that does not exist: near ones, or else all.
  private func near<Name: RawRepresentable<String>>(_ name: String, _ all: [Name], _ more: String...) -> String {
    let names = all.map(\.rawValue) + more
    let near = Nearness.nearest(to: name, among: names)
    return near.isEmpty ? "there are \(names.joined(separator: ", "))" : "near: \(near.joined(separator: ", "))"
  }
}

extension Key {
  /// The key that terminals send the same byte for, and which is reported instead; nil for most.
  fileprivate var sentInstead: Key? {
    switch self {
    case .control("h"): .backspace
    case .control("i"): .tab
    case .control("j"), .control("m"): .enter
    case .control("["): .escape
    default: nil
    }
  }
}
