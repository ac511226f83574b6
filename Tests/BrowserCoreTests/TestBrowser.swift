import CommandTable
import MechanismCatalog
import Presentation
import Questions
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

/// A browser without a terminal, as of 2008, on the standard small world unless another is given.
struct TestBrowser {
  var context: BrowserContext
  var state: BrowserState
  /// What the last key asked the loop to do.
  var effects: [Effect] = []

  init(on package: SmallPackage = .standard, columns: Int = 80, rows: Int = 24, filter: String = "") {
    context = BrowserContext(links: package.links(asOf: 2008))
    state = BrowserState(size: Size(columns: columns, rows: rows))
    state.start(filter: filter, context)
  }

  /// One whose questions are all answered with three rows in two groups, whose command line is the one that was asked;
  /// what names `nobody` is refused.
  static func answering(on package: SmallPackage = .standard, columns: Int = 80, rows: Int = 24) -> TestBrowser {
    var browser = TestBrowser(on: package, columns: columns, rows: rows)
    let years = YearlyLinks(browser.context.links)
    browser.context = BrowserContext(years.standard, years, Keymap()) { (invocation, year) throws(Refusal) in
      if invocation.arguments.contains("nobody") { throw Refusal(message: "nothing is called 'nobody'") }
      return SampleAnswer.answer(to: invocation, year: year, years.catalog)
    }
    return browser
  }

  /// Presses the keys of a script, as the loop does when each comes alone.
  mutating func press(_ script: String) throws {
    for key in try Key.script(script) { take(.key(key)) }
  }

  /// Takes one event, after which no more wait.
  mutating func take(_ event: InputEvent) {
    effects = state.update(event, context)
    state.settle(context)
    state.workAhead(context)
  }

  /// Presses the keys and holds the whole state against the one before with the changes stated.
  ///
  /// What the panes list is derived: `relisted` lists it anew in the expected state.
  mutating func press(
    _ script: String, relisted: Bool = false, sourceLocation: SourceLocation = #_sourceLocation,
    changes: (inout BrowserState) -> Void
  ) throws {
    var expected = state
    changes(&expected)
    if relisted {
      expected.listAllAnew()
      expected.settle(context)
      expected.workAhead(context)
    }
    try press(script)
    expected.beforeEscape = state.beforeEscape
    if state != expected {
      Issue.record("\(differences(state, expected).joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
  }

  /// The fields of two states that differ, with both values.
  private func differences(_ actual: BrowserState, _ expected: BrowserState) -> [String] {
    zip(Mirror(reflecting: actual).children, Mirror(reflecting: expected).children).compactMap { actual, expected in
      let (a, b) = (String(describing: actual.value), String(describing: expected.value))
      return a == b ? nil : "\(actual.label ?? ""): is\n  \(a.prefix(2000))\nshould be\n  \(b.prefix(2000))"
    }
  }

  /// The names of a pane's rows, in order.
  func names(_ pane: Pane) -> [String] {
    let column = Column.all(in: pane)[pane == .timeline ? 1 : 0]
    return state.listings[pane].rows.map { row in
      row.isHeading ? Column.all(in: pane)[0].text(row, context.links) : column.text(row, context.links)
    }
  }

  /// The name of a pane's selected row; nil where nothing is selected.
  func selectedName(_ pane: Pane) -> String? {
    let cursor = state.place.panes[pane].cursor
    let names = names(pane)
    return cursor < names.count ? names[cursor] : nil
  }
}
