import MechanismCatalog
import Pictures
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore
@testable import BrowserViews

/// One screen that is held against its record: the keys that lead to it, and the terminal it is drawn for.
struct ScreenCase: Sendable, CustomTestStringConvertible {
  let name: String
  let keys: String
  let columns: Int
  let rows: Int
  var isASCII = false
  /// Whether the record holds attributes instead of text: what a terminal without colours shows.
  var isMono = false
  /// Whether the keys are typed in an answer instead of the panes.
  var isAnswer = false
  /// Whether the data are the built-in ones instead of the small world.
  var isBuiltIn = false

  /// The record's file name, sizes in it.
  var fileName: String {
    "\(name)-\(columns)x\(rows)\(isASCII ? "-ascii" : "")\(isMono ? "-mono" : "").txt"
  }

  var testDescription: String { fileName }

  static let screens: [(name: String, keys: String)] = [
    ("start", ""),
    ("following", "j*2"),
    ("member", "j*2<tab>j*3"),
    ("members-lead", "22j*4"),
    ("facets", "j<enter>/indo<enter><enter>"),
    ("timeline-leads", "44j*3"),
    ("filter", "/pro"),
    ("filter-no-hit", "/pro<space>xyz"),
    ("filter-unreadable", "/pro<space>("),
    ("sorted", "oj"),
    ("zoomed", "zj*2"),
    ("card", "j*2i"),
    ("card-line", "j*2ij*20"),
    ("card-of-state", "22/thai<enter>i"),
    ("sources", "j*2i<pgdn>s"),
    ("palette", ":mig"),
    ("help", "?"),
    ("help-search", "?sort"),
    ("unknown-members", "G<tab>"),
    ("as-of", "a2005<enter>j*2"),
    ("as-of-prompt", "a200x<enter>"),
    ("marks", "<space><space>j"),
    ("completion", "/member:<tab><tab>"),
    ("diagnosis", "/kandy<space>indonesia<down>"),
    ("palette-line", ":compare<space>lombok<space>kandy"),
    ("palette-refusal", ":compare<space>process<space>kandy<enter>"),
    ("command-line", "22/indonesia<enter><enter>$"),
    ("export", "e"),
    ("contradictions", "!j*2"),
    ("contradictions-sources", "j<enter>!s"),
  ]

  /// Screens of an answer, made by hand.
  static let answers: [(name: String, keys: String)] = [
    ("answer", "j*3"), ("answer-end", "G"), ("answer-filter", "/land"), ("answer-sorted", "oo<space>"),
  ]

  static let sizes = [(120, 40), (80, 24), (40, 12)]

  /// Every screen at every size; a few also in ASCII and as attributes.
  static let all: [ScreenCase] =
    screens.flatMap { screen in
      sizes.map { ScreenCase(name: screen.name, keys: screen.keys, columns: $0.0, rows: $0.1) }
    }
    + answers.flatMap { screen in
      sizes.map { ScreenCase(name: screen.name, keys: screen.keys, columns: $0.0, rows: $0.1, isAnswer: true) }
    }
    + [
      "start", "member", "filter", "card", "help", "sorted", "as-of", "marks", "completion", "answer", "contradictions",
    ]
    .flatMap { name -> [ScreenCase] in
      let screen = (screens + answers).first { $0.name == name }!
      let isAnswer = answers.contains { $0.name == name }
      return [
        ScreenCase(name: name, keys: screen.keys, columns: 80, rows: 24, isASCII: true, isAnswer: isAnswer),
        ScreenCase(name: name, keys: screen.keys, columns: 80, rows: 24, isMono: true, isAnswer: isAnswer),
      ]
    }
    + timelines + matrices + maps
    + [ScreenCase(name: "too-small", keys: "", columns: 39, rows: 11)]

  /// The frame that the keys lead to.
  func frame() throws -> Frame {
    let catalog = isBuiltIn ? BuiltInData.catalog : SmallPackage.standard.catalog
    let context = BrowserContext(links: Links(catalog, Snapshot(catalog, year: 2008)))
    var state = BrowserState(size: Size(columns: columns, rows: rows))
    state.start(context)
    if isAnswer { state.show(HandMadeAnswer.answer(context.catalog), context) }
    for key in try Key.script(keys) {
      _ = state.update(.key(key), context)
      state.settle(context)
      state.workAhead(context)
    }
    return render(state, context, Theme(ascii: isASCII))
  }

  /// The frame as lines: its text, or its attributes, and where the cursor rests.
  func lines() throws -> [String] {
    let frame = try frame()
    let rows = (0..<frame.grid.size.rows).map { isMono ? attributes(frame.grid, row: $0) : frame.grid.text(row: $0) }
    let cursor = frame.cursor.map { "cursor at column \($0.column), row \($0.row)" } ?? "no cursor"
    return rows + [cursor]
  }

  /// `R` reverse, `B` bold, `U` underlined, `.` plain text, blank where nothing stands.
  private func attributes(_ grid: Grid, row: Int) -> String {
    let signs = (0..<grid.size.columns).map { column -> Character in
      let cell = grid[column, row]
      if cell.style.attributes.contains(.reverse) { return "R" }
      if cell.style.attributes.contains(.bold) { return "B" }
      if cell.style.attributes.contains(.underline) { return "U" }
      return cell.glyph == .space ? " " : "."
    }
    var text = String(signs)
    while text.last == " " { text.removeLast() }
    return text
  }
}
