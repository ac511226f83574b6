/// What can be wrong with a package. Each group words its own cases: message and remedy stand side by side.
public enum Problem: Equatable, Sendable {
  /// A file or its header.
  case file(FileProblem)
  /// The form of a line (RFC 4180) or the characters in it.
  case form(FormProblem)
  /// The value of one cell.
  case cell(CellProblem)
  /// Rows and tables that do not agree.
  case link(LinkProblem)
  /// A run of cells of the map.
  case map(MapProblem)

  public var severity: Finding.Severity {
    switch self {
    case .file(let problem): problem.severity
    case .form(let problem): problem.severity
    case .cell(let problem): problem.severity
    case .link(let problem): problem.severity
    case .map: .error
    }
  }

  /// Plain words, with the values at fault made visible.
  var words: ProblemWords {
    switch self {
    case .file(let problem): problem.words
    case .form(let problem): problem.words
    case .cell(let problem): problem.words
    case .link(let problem): problem.words
    case .map(let problem): problem.words
    }
  }
}

/// How a finding reads: "message; remedy".
struct ProblemWords {
  let message: String
  let remedy: String

  init(_ message: String, _ remedy: String) {
    self.message = message
    self.remedy = remedy
  }

  /// A value out of a file, in quotes, cut to 60 characters.
  static func shown(_ value: String) -> String {
    "\"" + visible(String(value.prefix(60))) + (value.count > 60 ? "..." : "") + "\""
  }

  /// With `\u{1B}` in place of what does something to a screen or cannot be seen.
  static func visible(_ value: String) -> String {
    value.unicodeScalars.map { SuspectCharacter($0) == nil ? String($0) : "\\u{\(codePoint($0.value))}" }.joined()
  }

  /// `a, b or c`.
  static func oneOf(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }

  /// `did you mean a, b or c?`, or other advice where nothing is near.
  static func suggestion(_ nearest: [String], else advice: String) -> String {
    nearest.isEmpty ? advice : "did you mean \(oneOf(nearest.map(visible)))?"
  }

  static func codePoint(_ value: UInt32) -> String { String(value, radix: 16, uppercase: true) }
}
