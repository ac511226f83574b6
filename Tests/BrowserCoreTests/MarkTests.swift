import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Marks, comparisons and changes")
struct MarkTests {
  private func mechanism(_ browser: TestBrowser, _ id: String) throws -> Topic {
    .mechanism(try #require(browser.context.catalog.mechanism(id: id)))
  }

  @Test("Space marks the row, says what is marked, and goes down; again it takes the mark away")
  func marking() throws {
    var browser = TestBrowser()
    let row = try #require(browser.state.selectedRow?.topic)
    try browser.press("<space>", relisted: true) { state in
      state.marks = [row]
      state.place.panes[.processes].cursor = 1
      state.place.panes[.processes].selected = state.listings[.processes].rows[1].topic
      state.notice = "1 marked: Jönköping Process"
    }
    try browser.press("k<space>")
    #expect(browser.state.marks.isEmpty && browser.state.notice == "Nothing is marked")
  }

  @Test("marks survive going on and back; u takes all away")
  func surviving() throws {
    var browser = TestBrowser()
    try browser.press("<space><space><enter>")
    #expect(browser.state.marks.count == 2)
    try browser.press("<esc>u")
    #expect(browser.state.marks.isEmpty)
    try browser.press("u") { $0.notice = "Nothing is marked" }
  }

  @Test("a founding stands for its mechanism; a year cannot be marked")
  func timeline() throws {
    var browser = TestBrowser()
    try browser.press("4g<space>")
    #expect(browser.state.notice == "Mechanisms, members and focus areas can be marked")
    try browser.press("j<space>")
    #expect(browser.state.marks == [try mechanism(browser, "jonkoping-process")])
    #expect(browser.state.isMarked(browser.state.listings[.processes].rows[0].topic))
  }

  @Test("c compares what is marked, by ids")
  func comparing() throws {
    var browser = TestBrowser.answering()
    try browser.press("<space>j<space>c")
    #expect(
      browser.state.place.answer?.answer.command
        == ["confer", "compare", "jonkoping-process", "kandy-process", "--as-of", "2008"])
    #expect(browser.state.marks.count == 2)
  }

  @Test("a single mark is compared with the selected row")
  func single() throws {
    var browser = TestBrowser.answering()
    try browser.press("22<space>c")
    #expect(browser.state.place.answer?.answer.command.dropFirst(2).count == 4)
    try browser.press("<esc>k")
    try browser.press("c") {
      $0.notice = "Belarus is marked: mark another, or select the row to compare it with"
    }
  }

  @Test("with nothing marked c says how; of mixed marks it says why not")
  func refusals() throws {
    var browser = TestBrowser.answering()
    try browser.press("c") { $0.notice = "Space marks what to compare: mark two or more, then c" }
    try browser.press("<space><tab><space>c")
    #expect(
      browser.state.notice
        == "Mechanisms are compared with mechanisms and members with members; u takes all marks away")
    #expect(browser.state.place.answer == nil)
  }

  @Test(
    "d asks for a year, or two, and shows what changed",
    arguments: [
      ("2005", ["--from", "2005", "--to", "2008"]), ("2003..", ["--from", "2003", "--to", "2008"]),
      ("2003..2006", ["--from", "2003", "--to", "2006"]),
    ])
  func changes(typed: String, options: [String]) throws {
    var browser = TestBrowser.answering()
    try browser.press("jjd\(typed)<enter>")
    #expect(
      browser.state.place.answer?.answer.command == ["confer", "diff", "kandy-process"] + options + ["--as-of", "2008"])
  }

  @Test(
    "what are no two years in order stays in the prompt and says so",
    arguments: ["", "2008", "x", "2008..2005", "1..2..3"])
  func badYears(typed: String) throws {
    var browser = TestBrowser.answering()
    try browser.press("jjd\(typed)<enter>")
    #expect(browser.state.notice != nil && browser.state.place.answer == nil)
    #expect(browser.state.prompt?.text == typed)
  }

  @Test("a card's record is marked, and its changes asked for, from the card")
  func fromCard() throws {
    var browser = TestBrowser.answering()
    try browser.press("jji<space>")
    #expect(browser.state.marks == [try mechanism(browser, "kandy-process")])
    #expect(browser.state.overlays.count == 1)
    try browser.press("d2005<enter>")
    #expect(browser.state.place.answer?.answer.command.prefix(3) == ["confer", "diff", "kandy-process"])
  }
}
