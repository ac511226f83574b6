/// What the command line can be asked.
public enum Verb: String, CaseIterable, Sendable {
  case browse, check, help

  /// How it is written, and what it does, in a sentence without a full stop.
  public var usage: (form: String, summary: String) {
    switch self {
    case .browse:
      ("confer [QUERY]", "Browse, starting with the processes filtered; not on a terminal: print the list")
    case .check: ("confer check PATH", "Report every finding in a data package, with file, line and column")
    case .help: ("confer help", "Print this text")
    }
  }
}

/// An option of the command line. Options are long only: one dash begins a query term.
public enum Option: String, CaseIterable, Sendable {
  case data, ascii
  case noColor = "no-color"
  case asOf = "as-of"
  case coverage, script, version, help

  /// How it is written, and what it does.
  public var usage: (form: String, summary: String) {
    switch self {
    case .data: ("--data PATH", "Use the data package in a folder instead of the built-in one")
    case .ascii: ("--ascii", "Draw with ASCII only")
    case .noColor: ("--no-color", "Use no colours (as the environment's NO_COLOR does)")
    case .asOf: ("--as-of YEAR", "Show who was in what as of a year; without it, as of the newest known")
    case .coverage: ("--coverage", "With check: also what the package covers; without a path, the built-in one")
    case .script: ("--script KEYS", "Type keys first, such as 'j*3<enter>/lab' (a space is <space>)")
    case .version: ("--version", "Print the version")
    case .help: ("--help", "Print this text")
    }
  }

  /// Whether a value follows it.
  public var takesValue: Bool { usage.form.contains(" ") }
}
