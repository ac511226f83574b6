/// Everything that a user can ask of the browser. The raw value is the name in the palette, in help and in
/// configuration.
public enum Command: String, CaseIterable, Sendable {
  case down, up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case first, last
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case processes, members
  case focusAreas = "focus-areas"
  case timeline
  case open, back
  case historyBack = "history-back"
  case historyForward = "history-forward"
  case filter
  case lastFilter = "last-filter"
  case sort
  case fold
  case foldAll = "fold-all"
  case reverse = "reverse-sort"
  case card, sources
  case zoom, palette, help, redraw, suspend, quit
}

/// Where commands stand together in help, the man page and the README.
public enum CommandGroup: String, CaseIterable, Sendable {
  case move = "Moving"
  case panes = "Panes"
  case explore = "Exploring"
  case list = "Filtering and sorting"
  case look = "Looking closer"
  case program = "The program"
}
