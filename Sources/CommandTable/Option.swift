/// An option of the command line. Options are long only: one dash begins a query term.
public enum Option: String, CaseIterable, Sendable {
  case data
  case asOf = "as-of"
  case format, against, sort, by, limit, from, to, sources
  case ascii
  case noColor = "no-color"
  case linear, coverage, script, version, help

  /// How it is written, and what it does.
  public var usage: (form: String, summary: String) {
    switch self {
    case .data: ("--data PATH", "Use the data package in a folder instead of the built-in one")
    case .asOf: ("--as-of YEAR", "Show who was in what as of a year; without it, as of the newest known")
    case .format: ("--format FORM", "Print as table, csv, tsv, json or markdown")
    case .against: ("--against KIND", "Set a matrix of mechanisms against members, mechanisms or focus")
    case .sort: ("--sort COLUMN", "Sort a list by a column; -COLUMN turns it round; a matrix by ROWS[,COLUMNS]")
    case .by: ("--by GROUP", "Group a list by region, role, kind, decade or source")
    case .limit: ("--limit N", "Print at most so many rows; without it all, with path 20")
    case .from: ("--from YEAR", "With diff: the earlier year; with timeline: the first that is drawn")
    case .to: ("--to YEAR", "With diff: the later year; with timeline: the last; without it, the newest known")
    case .sources: ("--sources", "Print under each row of a table who says so, and where")
    case .ascii: ("--ascii", "Draw with ASCII only")
    case .noColor: ("--no-color", "Use no colours (as the environment's NO_COLOR does)")
    case .linear: ("--linear", "Without boxes and cursor movement: a line to type, an answer to read")
    case .coverage: ("--coverage", "With check: also what the package covers; without a path, the built-in one")
    case .script: ("--script KEYS", "Type keys first, such as 'j*3<enter>/lab' (a space is <space>)")
    case .version: ("--version", "Print the version")
    case .help: ("--help", "Print this text")
    }
  }

  /// Whether a value follows it.
  public var takesValue: Bool { usage.form.contains(" ") }

  /// The values that it can take, where they are few; empty for others.
  public var values: [String] {
    switch self {
    case .format: ["table", "csv", "tsv", "json", "markdown"]
    case .against: ["members", "mechanisms", "focus"]
    case .by: ["region", "role", "kind", "decade", "source"]
    default: []
    }
  }

  /// The verbs that it goes with; empty for one that goes with all.
  public var verbs: [Verb] {
    switch self {
    case .by: [.list]
    case .against: [.matrix]
    case .sort: [.list, .overlap, .matrix]
    case .limit: [.list, .overlap, .path]
    case .from, .to: [.diff, .timeline]
    case .coverage: [.check]
    case .format, .sources: [.browse, .list, .show, .compare, .overlap, .path, .diff, .timeline, .matrix, .map]
    case .script, .linear: [.browse]
    case .data, .asOf, .ascii, .noColor, .version, .help: []
    }
  }
}

extension Option {
  /// The options that go with a verb, in the order of the table: its own first, then those that go with all.
  public static func going(with verb: Verb) -> [Option] {
    allCases.filter { $0.verbs.contains(verb) } + allCases.filter { $0.verbs.isEmpty }
  }
}
