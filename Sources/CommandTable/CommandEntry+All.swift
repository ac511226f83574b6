extension CommandEntry {
  /// The one table behind key dispatch, footer, help, palette, man page, completions and README.
  ///
  /// No default key needs Alt, AltGr on common keyboards, or Ctrl-H/J/K/L.
  public static let all: [CommandEntry] = [
    CommandEntry(.down, keys: ["<down>", "j"], "down", "Go to the next row", .move),
    CommandEntry(.up, keys: ["<up>", "k"], "up", "Go to the row above", .move),
    CommandEntry(.pageDown, keys: ["<pgdn>", "<C-f>"], "page", "Go down by a page", .move),
    CommandEntry(.pageUp, keys: ["<pgup>", "<C-b>"], "page up", "Go up by a page", .move),
    CommandEntry(.first, keys: ["<home>", "g"], "first", "Go to the first row", .move),
    CommandEntry(.last, keys: ["<end>", "G"], "last", "Go to the last row", .move),
    CommandEntry(.left, keys: ["<left>", "h"], "left", "Go left in a picture; else to the pane before", .move),
    CommandEntry(.right, keys: ["<right>", "l"], "right", "Go right in a picture; else to the next pane", .move),

    CommandEntry(
      .nextPane, keys: ["<tab>"], "pane", "Step into the next pane or section; in a prompt, complete",
      .panes),
    CommandEntry(
      .previousPane, keys: ["<backtab>"], "pane back",
      "Step into the pane before; in a card, the section before", .panes),
    CommandEntry(
      .processes, keys: ["1"], "processes", "Step into the processes; again: they lead", .panes),
    CommandEntry(.members, keys: ["2"], "members", "Step into the members; again: they lead", .panes),
    CommandEntry(
      .focusAreas, keys: ["3"], "focus areas", "Step into the focus areas; again: they lead", .panes),
    CommandEntry(.timeline, keys: ["4"], "timeline", "Step into the timeline; again: it leads", .panes),
    CommandEntry(.zoom, keys: ["z"], "zoom", "Give the pane the whole screen, or take it back", .panes),

    CommandEntry(
      .open, keys: ["<enter>"], "open", "Go on: a mechanism to its members, else to processes",
      .explore),
    CommandEntry(
      .back, keys: ["<esc>"], "back", "Close, else clear the filter, else take back a step",
      .explore),
    CommandEntry(.historyBack, keys: ["<lt>"], "earlier", "Go back in the history of steps", .explore),
    CommandEntry(.historyForward, keys: [">"], "later", "Go forward in the history of steps", .explore),

    CommandEntry(.filter, keys: ["/"], "filter", "Filter this pane while typing", .list),
    CommandEntry(.lastFilter, keys: ["n"], "last filter", "Bring back the last filter", .list),
    CommandEntry(.sort, keys: ["o"], "sort", "Sort by the next column", .list),
    CommandEntry(.reverse, keys: ["O"], "reverse", "Turn the order round", .list),
    CommandEntry(.fold, keys: ["f"], "fold", "Hide or show the mechanisms of a kind under its heading", .list),
    CommandEntry(.foldAll, keys: ["F"], "fold all", "Hide or show the mechanisms of all kinds", .list),

    CommandEntry(.card, keys: ["i"], "card", "Show all that is known of the selected row", .look),
    CommandEntry(.sources, keys: ["s"], "sources", "Show who says so, where, and as of when", .look),
    CommandEntry(
      .contradictions, keys: ["!"], "conflicts", "Show where sources contradict each other on what is asked", .look
    ),

    CommandEntry(
      .drawTimeline, keys: ["t"], "lanes", "Draw the timeline of the processes: a lane for each", .draw),
    CommandEntry(
      .drawMatrix, keys: ["x"], "matrix", "Draw who is in which; again: with what else they share", .draw),
    CommandEntry(.drawMap, keys: ["w"], "map", "Draw the world; again: the members of the selected one", .draw),
    CommandEntry(.zoomIn, keys: ["+", "="], "closer", "Show less of a picture, larger", .draw),
    CommandEntry(.zoomOut, keys: ["-"], "farther", "Show more of a picture, smaller", .draw),

    CommandEntry(.asOf, keys: ["a"], "as of", "Show everything as of a year; empty: the newest known", .ask),
    CommandEntry(.earlierYear, keys: [","], "year back", "Show everything as of the year before", .ask),
    CommandEntry(.laterYear, keys: ["."], "year on", "Show everything as of the year after", .ask),
    CommandEntry(.mark, keys: ["<space>"], "mark", "Mark or unmark the row, for comparing, and go down", .ask),
    CommandEntry(.unmarkAll, keys: ["u"], "unmark", "Take all marks away", .ask),
    CommandEntry(.compare, keys: ["c"], "compare", "Compare what is marked, or one mark with the row", .ask),
    CommandEntry(.diff, keys: ["d"], "changes", "Show what changed in the row since a year", .ask),

    CommandEntry(.copy, keys: ["y"], "copy", "Copy the row with its source and its command line", .take),
    CommandEntry(.copyList, keys: ["Y"], "copy list", "Copy the whole list as a table", .take),
    CommandEntry(.export, keys: ["e"], "export", "Write the list to a file: csv, tsv, json, md or txt", .take),
    CommandEntry(.commandLine, keys: ["$"], "command", "Show the command line that gives this view again", .take),

    CommandEntry(.palette, keys: [":"], "find", "Find a command or record; or ask, as in a command line", .program),
    CommandEntry(.help, keys: ["?"], "help", "List the keys; type to search, Enter runs one", .program),
    CommandEntry(.mouse, keys: ["m"], "mouse", "Turn the mouse on, or off again", .program),
    CommandEntry(.redraw, keys: ["<C-r>", "<f5>"], "redraw", "Draw the screen afresh", .program),
    CommandEntry(.suspend, keys: ["<C-z>"], "suspend", "Stop the program; fg in the shell brings it back", .program),
    CommandEntry(.quit, keys: ["q", "<C-c>"], "quit", "Leave the program", .program),
  ]
}
