/// Everything that a user can ask of the browser. The raw value is the name in the palette, in help and in
/// configuration.
public enum Command: String, CaseIterable, Sendable {
  case down, up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case first, last
  case left, right
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
  case card, sources, contradictions
  case asOf = "as-of"
  case earlierYear = "earlier-year"
  case laterYear = "later-year"
  case drawTimeline = "draw-timeline"
  case drawMatrix = "draw-matrix"
  case drawMap = "draw-map"
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case mark
  case unmarkAll = "unmark-all"
  case compare, diff
  case copy
  case copyList = "copy-list"
  case export
  case commandLine = "command-line"
  case mouse
  case zoom, palette, help, redraw, suspend, quit
}

/// Where commands stand together in help, the man page and the README.
public enum CommandGroup: String, CaseIterable, Sendable {
  case move = "Moving"
  case panes = "Panes"
  case explore = "Exploring"
  case list = "Filtering and sorting"
  case look = "Looking closer"
  case draw = "Pictures"
  case ask = "Years and comparisons"
  case take = "Taking along"
  case program = "The program"
}
