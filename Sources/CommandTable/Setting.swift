/// What a configuration file can set; the raw value is the name in the file. One setting a line; what begins with `#`
/// is a comment.
public enum Setting: String, CaseIterable, Sendable {
  /// As often as one likes.
  case key
  case theme, query, mouse
  case asOf = "as-of"
  case data

  /// How it is written, words of the user's choice in capitals, and what it means, without a full stop.
  public var usage: (form: String, meaning: String) {
    switch self {
    case .key:
      (
        "key KEY = COMMAND",
        "Give a command a further key, written as in the table of keys; with none for the command, take the key away"
      )
    case .theme:
      (
        "theme = \(values.joined(separator: "|"))",
        "plain: lines, and the terminal's colours; ascii: as with --ascii; mono: as with --no-color"
      )
    case .query: ("query = QUERY", "The query that the browser starts with, where the command line has none")
    case .mouse: ("mouse = \(values.joined(separator: "|"))", "Whether the browser starts with the mouse turned on")
    case .asOf: ("as-of = YEAR", "The year that everything is shown as of, as with --as-of")
    case .data: ("data = PATH", "The folder of a data package, as with --data; ~ is the home folder")
    }
  }

  /// The values that it can take, where they are few; empty for others.
  public var values: [String] {
    switch self {
    case .theme: ["plain", "ascii", "mono"]
    case .mouse: ["on", "off"]
    case .key, .query, .asOf, .data: []
    }
  }

  /// Lines of a file that is right.
  public static let example = """
    theme = mono
    query = kind:regional-process
    mouse = on
    as-of = 2005
    data = ~/my-data
    key <C-n> = down
    key v = none
    """

  /// Where the file is looked for, the first place first, each with when it counts, without a full stop. Source: XDG
  /// Base Directory Specification.
  public static let places: [(path: String, meaning: String)] = [
    ("$XDG_CONFIG_HOME/confer/config", "The configuration, one setting a line"),
    ("~/.config/confer/config", "The same where XDG_CONFIG_HOME is not set"),
  ]
}
