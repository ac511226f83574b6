import MechanismCatalog
import Presentation
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("An answer as a place")
struct AnswerPlaceTests {
  private func opened(columns: Int = 80, rows: Int = 24) throws -> TestBrowser {
    var browser = TestBrowser.answering(columns: columns, rows: rows)
    try browser.press("j:compare<space>bali<space>apc<enter>")
    return browser
  }

  private func cells(_ browser: TestBrowser) -> [String] {
    browser.state.place.answer.map { view in view.shown.map { view.answer.rows[$0].cells[0] } } ?? []
  }

  @Test("a line of the command line opens its answer, which is a step of the history")
  func opening() throws {
    var browser = try opened()
    #expect(browser.state.overlays.isEmpty)
    #expect(browser.state.place.answer?.answer.command == ["confer", "compare", "bali", "apc", "--as-of", "2008"])
    #expect(browser.state.history.earlier.count == 1)
    try browser.press("<esc>")
    #expect(browser.state.place.answer == nil)
    #expect(browser.selectedName(.processes) == "Lombok Process")
    try browser.press(">")
    #expect(cells(browser) == ["Thailand", "Indonesia", "Somebody"])
    try browser.press("<lt>")
    #expect(browser.names(.members).contains("Indonesia"))
  }

  @Test("moving goes over rows and notes and stops at both ends")
  func moving() throws {
    var browser = try opened()
    try browser.press("k")
    #expect(browser.state.place.answer?.cursor == 0)
    try browser.press("j") { $0.place.answer?.cursor = 1 }
    try browser.press("G")
    #expect(browser.state.place.answer?.cursor == 3 && browser.state.place.answer?.row == nil)
    #expect(browser.state.place.answer?.note == "Of two processes no source names anybody.")
    try browser.press("jg<pgdn>")
    #expect(browser.state.place.answer?.cursor == 3)
  }

  @Test("Enter goes on with what the row stands for; a row that stands for nothing says so")
  func goingOn() throws {
    var browser = try opened()
    try browser.press("jj<enter>")
    #expect(browser.state.notice == "This row stands for no record")
    #expect(browser.state.place.answer != nil)
    try browser.press("k<enter>")
    let party = try #require(browser.context.catalog.party(id: "IDN"))
    #expect(browser.state.place.facets.map(\.topic) == [.party(party)])
    try browser.press("<esc>")
    #expect(browser.state.place.answer?.cursor == 1)
  }

  @Test("i shows a row's card, s its sources; Space marks it")
  func looking() throws {
    var browser = try opened()
    try browser.press("i")
    guard case .card(let view) = browser.state.overlays.last else {
      Issue.record("no card")
      return
    }
    #expect(view.card.title == "Thailand")
    try browser.press("<esc>s")
    guard case .sources(let sources) = browser.state.overlays.last else {
      Issue.record("no sources")
      return
    }
    #expect(sources.statement == "Thailand; mechanisms: 9" && sources.evidence.count == 1)
    try browser.press("<esc><space>")
    #expect(browser.state.marks.count == 1 && browser.state.place.answer?.cursor == 1)
  }

  @Test("a filter takes plain words over all cells and the group, without case and accents")
  func filter() throws {
    var browser = try opened()
    try browser.press("/THAI")
    #expect(cells(browser) == ["Thailand"])
    try browser.press("<C-u>some<space>one")
    #expect(cells(browser) == ["Somebody"])
    try browser.press("<enter><esc>")
    #expect(cells(browser).count == 3 && browser.state.place.answer != nil)
    try browser.press("n")
    #expect(cells(browser) == ["Somebody"])
  }

  @Test("sorting keeps groups together, numbers by their worth, and comes back to the answer's own order")
  func sorting() throws {
    var browser = try opened()
    try browser.press("o")
    #expect(cells(browser) == ["Indonesia", "Thailand", "Somebody"])
    try browser.press("o")
    #expect(browser.state.place.answer?.order == Order(column: 1, isDescending: true))
    #expect(cells(browser) == ["Indonesia", "Thailand", "Somebody"])
    try browser.press("O")
    #expect(cells(browser) == ["Thailand", "Indonesia", "Somebody"])
    try browser.press("o")
    #expect(browser.state.place.answer?.order == nil)
  }

  @Test("another year asks again, as a step of the history")
  func year() throws {
    var browser = try opened()
    try browser.press("a2005<enter>")
    #expect(browser.state.place.answer?.answer.command == ["confer", "compare", "bali", "apc", "--as-of", "2005"])
    #expect(browser.state.place.year == 2005)
    try browser.press("<esc>")
    #expect(browser.state.place.answer?.answer.year == 2008 && browser.state.place.year == nil)
  }

  @Test("an answer as of another year is a place of that year")
  func yearOfAnswer() throws {
    var browser = TestBrowser.answering()
    try browser.press(":")
    browser.take(.paste("confer list mechanisms --as-of 2005"))
    try browser.press("<enter>")
    // The sample answers as of the year of the browser.
    #expect(browser.state.place.answer?.answer.year == 2008)
    browser.state.show(
      Answer(title: "t", columns: [.init("name")], rows: [], year: 2003, command: ["confer", "list"]), browser.context)
    #expect(browser.state.year(browser.context) == 2003)
  }

  @Test("what concerns panes is refused with a word", arguments: ["<tab>", "2", "f", "z"])
  func panes(key: String) throws {
    var browser = try opened()
    try browser.press(key) { $0.notice = "An answer is one list; Esc goes back to the panes" }
  }

  @Test("what cannot be answered says why, and the palette stays open")
  func refused() throws {
    var browser = TestBrowser.answering()
    try browser.press(":compare<space>bali<space>nobody<enter>")
    #expect(browser.state.notice == "nothing is called 'nobody'")
    #expect(browser.state.overlays.count == 1 && browser.state.place.answer == nil)
    try browser.press("<C-u>")
    browser.take(.paste("confer list mechanisms --frm"))
    try browser.press("<enter>")
    #expect(browser.state.notice?.hasPrefix("--frm is no option") == true)
    try browser.press("<C-u>")
    browser.take(.paste("confer check here"))
    try browser.press("<enter>")
    #expect(browser.state.notice == "'check' is for the command line alone")
  }

  @Test("sentences, and names that are cut, leave room for the selected row in full, from 80x24 on")
  func detail() throws {
    let name = String(repeating: "Peru - RCM - Canada ", count: 8)
    for (size, hasDetail) in [(Size(columns: 80, rows: 24), true), (Size(columns: 79, rows: 24), false)] {
      for (column, cell, isLong) in [("path", "short", true), ("name", name, true), ("name", "short", false)] {
        var browser = TestBrowser.answering(columns: size.columns, rows: size.rows)
        let rows = Array(repeating: Answer.Row([cell]), count: 40)
        browser.state.show(
          Answer(title: "Title", columns: [.init(column)], rows: rows, year: nil, command: ["confer"]), browser.context)
        let layout = Layout(browser.state)
        #expect(!layout.detail.isEmpty == (hasDetail && isLong))
        #expect(layout.detail.isEmpty || layout.detail.row == layout.answerList.endRow)
        try browser.press("G")
        let view = try #require(browser.state.place.answer)
        #expect(view.cursor == 39 && view.cursor - view.scroll == layout.answerList.rows - 1)
      }
    }
  }

  @Test("any answer is shown without a fault, however few rows and columns it has", arguments: [1, 12, 40])
  func strange(rows: Int) throws {
    var browser = TestBrowser.answering(columns: 40, rows: rows)
    let empty = Answer(title: "", columns: [], rows: [], year: nil, command: [])
    let ragged = Answer(
      title: String(repeating: "long ", count: 60), columns: [.init("a"), .init("b", isNumber: true)],
      rows: [.init([]), .init(["1", "2", "3"])], notes: [""], year: 9999, command: ["confer"])
    for answer in [empty, ragged] {
      browser.state.show(answer, browser.context)
      try browser.press("jjkG<pgup><pgdn>oOo/a<enter><space>yYx<esc>,.<esc><esc>")
      browser.take(.resize(Size(columns: 3, rows: 2)))
      browser.take(.resize(Size(columns: 40, rows: rows)))
      if let view = browser.state.place.answer { #expect(view.cursor < max(1, view.itemCount)) }
    }
  }
}

@Suite("The columns of an answer")
struct AnswerColumnsTests {
  private let answer = Answer(
    title: "Title", columns: [.init("name"), .init("count", isNumber: true), .init("empty"), .init("region")],
    rows: [.init(["A rather long name of something", "12", "", "South-eastern Asia"])], year: nil, command: [])

  @Test("columns without a cell are left out, the others are as wide as they need")
  func natural() {
    let placed = AnswerColumns(answer, width: 78).placed
    #expect(placed.map(\.index) == [0, 1, 3])
    #expect(placed.map(\.width) == [31, 6, 18])
    #expect(placed.map(\.start) == [1, 34, 42])
  }

  @Test("the main column has 28 cells before the others have more than their headings")
  func main() {
    let long = String(repeating: "Sources differ on something. ", count: 4)
    let answer = Answer(
      title: "Contradictions", columns: ["mechanism", "reading", "sort", "rule", "note"].map { .init($0) },
      rows: [.init(["Inter-Governmental Consultations", long, "a rather long sort", long, long])], year: nil,
      command: [])
    let placed = AnswerColumns(answer, width: 78).placed
    #expect(placed.first { $0.index == 1 }.map { $0.width >= 28 } == true)
    #expect(placed.map(\.index) == [0, 1, 2, 3, 4])
    #expect(AnswerColumns(answer, width: 58).placed.map(\.index) == [0, 1, 2])
    #expect(AnswerColumns(answer, width: 38).placed.map(\.index) == [0, 1])
    #expect(AnswerColumns(answer, width: 58).hasLongTexts && !AnswerColumns(self.answer, width: 78).hasLongTexts)
  }

  @Test("a date before the main column stays on the narrowest screen")
  func dateFirst() {
    let answer = Answer(
      title: "Events", columns: ["date", "event", "place"].map { .init($0) },
      rows: [.init(["2002-02-26", "A ministerial conference with a long name", "Bangkok, THA"])], year: nil, command: []
    )
    #expect(AnswerColumns(answer, width: 38).placed.map(\.width) == [10, 24])
  }

  @Test("what does not fit goes from the right; the first column always stays", arguments: 1...80)
  func narrow(width: Int) {
    let placed = AnswerColumns(answer, width: width).placed
    #expect(placed.first?.index == 0)
    #expect(zip(placed, placed.dropFirst()).allSatisfy { $0.start + $0.width < $1.start })
    if width > 14 { #expect(placed.allSatisfy { $0.start + $0.width < width }) }
  }
}
