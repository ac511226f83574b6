/// What the environment changes.
public enum EnvironmentHelp {
  /// The variables, in the order of the manual page, each with what it does, without a full stop.
  public static let variables: [(name: String, meaning: String)] = [
    ("CONFER_DATA", "A data package to use instead of the built-in one, as with --data"),
    ("NO_COLOR", "If it is not empty, no colours are used"),
    ("COLUMNS", "The width of a screen that --script prints into a pipe"),
    ("LINES", "Its height"),
    ("TERM", "The terminal's name in the terminfo database"),
    ("XDG_CONFIG_HOME", "Where the configuration is looked for, instead of ~/.config"),
  ]
}
