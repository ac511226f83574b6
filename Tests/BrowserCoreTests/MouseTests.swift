import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("The mouse")
struct MouseTests {
  private func point(_ browser: TestBrowser, _ pane: Pane, row: Int) -> Point {
    let list = Layout(browser.state).list(of: pane)
    return Point(column: list.column + 1, row: list.row + row)
  }

  @Test("m turns it on and off again")
  func toggle() throws {
    var browser = TestBrowser()
    try browser.press("m") {
      $0.isMouseOn = true
      $0.notice = "The mouse is on; m turns it off again"
    }
    #expect(browser.effects == [.mouse(true)])
    try browser.press("m")
    #expect(browser.effects == [.mouse(false)] && !browser.state.isMouseOn)
  }

  @Test("a press selects the row, a second one opens it")
  func press() throws {
    var browser = TestBrowser()
    browser.take(.mouse(MouseEvent(.press, at: point(browser, .processes, row: 2))))
    #expect(browser.selectedName(.processes) == "Kandy Process" && browser.state.place.facets.isEmpty)
    browser.take(.mouse(MouseEvent(.press, at: point(browser, .processes, row: 2))))
    #expect(browser.state.place.facets.count == 1)
  }

  @Test("a press into another pane steps into it; on its title nothing is selected anew")
  func panes() throws {
    var browser = TestBrowser()
    browser.take(.mouse(MouseEvent(.press, at: point(browser, .members, row: 3))))
    #expect(browser.state.place.focus == .members && browser.state.place.panes[.members].cursor == 3)
    browser.take(.mouse(MouseEvent(.press, at: point(browser, .focusAreas, row: -1))))
    #expect(browser.state.place.focus == .focusAreas && browser.state.place.panes[.focusAreas].cursor == 0)
  }

  @Test("the wheel moves three rows")
  func wheel() throws {
    var browser = TestBrowser()
    browser.take(.mouse(MouseEvent(.wheelDown, at: Point(column: 0, row: 0))))
    #expect(browser.state.place.panes[.processes].cursor == 3)
    browser.take(.mouse(MouseEvent(.wheelUp, at: Point(column: 0, row: 0))))
    #expect(browser.state.place.panes[.processes].cursor == 0)
  }

  @Test("a press in an answer selects the row under it")
  func answer() throws {
    var browser = TestBrowser.answering()
    try browser.press(":compare<space>a<space>b<enter>")
    let area = Layout(browser.state).answerList
    // Line 0 is the heading of the group.
    browser.take(.mouse(MouseEvent(.press, at: Point(column: area.column, row: area.row + 2))))
    #expect(browser.state.place.answer?.cursor == 1)
  }

  @Test("a press on a line of a card, or an item of the palette, selects it; again, it is as Enter")
  func overlays() throws {
    var browser = TestBrowser()
    try browser.press("jji")
    guard case .card(let view) = browser.state.overlays.last else {
      Issue.record("no card")
      return
    }
    let area = Layout(browser.state).overlay
    let row = try #require(view.layout(columns: area.columns).rows.firstIndex { $0.line == 3 })
    browser.take(.mouse(MouseEvent(.press, at: Point(column: area.column, row: area.row + row))))
    guard case .card(let moved) = browser.state.overlays.last else { return }
    #expect(moved.cursor == 3)
    try browser.press("<esc>:kandy")
    for _ in 0..<2 {
      browser.take(.mouse(MouseEvent(.press, at: Point(column: area.column, row: area.row + 1))))
    }
    #expect(browser.state.overlays.isEmpty && browser.state.place.facets.count == 1)
    try browser.press("?")
    let help = browser.state
    browser.take(.mouse(MouseEvent(.press, at: Point(column: area.column, row: area.row + 1))))
    #expect(browser.state.overlays == help.overlays)
  }

  @Test("presses anywhere at any size do no harm")
  func anywhere() {
    for (columns, rows) in [(1, 1), (40, 12), (80, 24)] {
      for column in stride(from: -1, to: 90, by: 7) {
        for row in -1..<26 {
          var browser = TestBrowser(columns: columns, rows: rows)
          browser.take(.mouse(MouseEvent(.press, at: Point(column: column, row: row))))
          #expect(browser.state.overlays.isEmpty)
        }
      }
    }
  }
}
