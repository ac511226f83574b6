/// What the command line can be asked.
public enum Verb: String, CaseIterable, Sendable {
  case browse, list, show, compare, overlap, path, diff, timeline, matrix, map, check, help, man, completions

  /// How it is written, and what it does, in a sentence without a full stop.
  public var usage: (form: String, summary: String) {
    switch self {
    case .browse:
      ("confer [QUERY]", "Browse, starting with the processes filtered; not on a terminal: print the list")
    case .list:
      (
        "confer list KIND [QUERY]",
        "List mechanisms, members, focus, events, outputs, relations, sources, conflicts or lists"
      )
    case .show: ("confer show NAME", "Show all that is known of a mechanism, a state, a focus area, an event or a year")
    case .compare: ("confer compare A B [C ...]", "Say what mechanisms, or states, have in common and what not")
    case .overlap: ("confer overlap [QUERY]", "Show the pairs of mechanisms that share most members")
    case .path: ("confer path A B", "Show how two states, or mechanisms, are linked, if need be through a third")
    case .diff: ("confer diff A --from Y --to Y", "Say what changed in a mechanism, or for a state, between two years")
    case .timeline: ("confer timeline [QUERY]", "Draw when mechanisms arose, met and ended, a lane for each")
    case .matrix: ("confer matrix [QUERY]", "Draw who is in which mechanism: members against mechanisms, with roles")
    case .map:
      ("confer map [NAME or QUERY]", "Draw the world: in how many mechanisms each state is, or who is in one")
    case .check: ("confer check PATH", "Report every finding in a data package, with file, line and column")
    case .help:
      (
        "confer help [WORD]",
        "Print how to call it, and the keys; or what a command, option, field, setting or key means"
      )
    case .man: ("confer man", "Print the manual page, for man -l")
    case .completions: ("confer completions SHELL", "Print completions for bash, zsh or fish")
    }
  }

  /// Whether its answer is a table of records, which `--format` and the browser's palette apply to.
  public var isQuestion: Bool {
    switch self {
    case .list, .show, .compare, .overlap, .path, .diff: true
    case .timeline, .matrix, .map: true
    case .browse, .check, .help, .man, .completions: false
    }
  }

  /// Whether its answer is a picture, which is drawn where no other form is asked for.
  public var isPicture: Bool { self == .timeline || self == .matrix || self == .map }
}
