import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("The year that everything is shown as of")
struct YearTests {
  private func members(_ browser: TestBrowser) -> Int { browser.state.listings[.members].all.count }

  @Test("a typed year is a step of the history that changes nothing but the year")
  func typed() throws {
    var browser = TestBrowser()
    try browser.press("j*2")
    let newest = members(browser)
    try browser.press("a2005<enter>", relisted: true) { state in
      var next = state.place
      next.year = 2005
      state.history.leave(state.place)
      state.place = next
    }
    #expect(browser.state.year(browser.context) == 2005)
    #expect(browser.selectedName(.processes) == "Kandy Process")
    #expect(members(browser) == 10 && newest > 10)
    try browser.press("<esc>")
    #expect(browser.state.place.year == nil && members(browser) == newest)
  }

  @Test("an empty text means the standard year, which is no set year")
  func standard() throws {
    var browser = TestBrowser()
    try browser.press("a2005<enter>a<enter>")
    #expect(browser.state.place.year == nil)
    #expect(!browser.state.isYearSet(browser.context))
    #expect(browser.state.history.earlier.map(\.year) == [nil, 2005])
  }

  @Test("what is no year stays in the prompt and says so", arguments: ["abc", "05", "20055", "0000", "-200"])
  func badYear(text: String) throws {
    var browser = TestBrowser()
    try browser.press("a\(text)<enter>")
    #expect(browser.state.prompt?.text == text)
    #expect(browser.state.notice == "A year has four digits, such as 2005; '\(text)' is none")
    #expect(browser.state.place.year == nil)
    try browser.press("<esc>")
    #expect(browser.state.prompt == nil)
  }

  @Test("a year that no source reaches is shown, with a word on what that means")
  func beyond() throws {
    var browser = TestBrowser()
    try browser.press("a2015<enter>")
    #expect(browser.state.year(browser.context) == 2015)
    #expect(browser.state.notice == "The data end in 2008-03: no source speaks of 2015, the newest known is shown")
    try browser.press("a1950<enter>")
    #expect(browser.state.notice?.hasPrefix("No source speaks of 1950: members are presumed from later lists") == true)
    try browser.press("a2007<enter>")
    #expect(browser.state.notice == nil)
  }

  @Test("comma and full stop step by a year; steps in a row are one step of the history")
  func stepping() throws {
    var browser = TestBrowser()
    try browser.press(",,,")
    #expect(browser.state.year(browser.context) == 2005)
    #expect(browser.state.history.earlier.count == 1)
    try browser.press(".")
    #expect(browser.state.year(browser.context) == 2006)
    try browser.press("<esc>")
    #expect(browser.state.year(browser.context) == 2008)
    #expect(browser.state.history.earlier.isEmpty)
  }

  @Test("the year goes along with Enter, and with a record that is gone to")
  func goesAlong() throws {
    var browser = TestBrowser()
    try browser.press("a2005<enter>j*2<enter>")
    #expect(browser.state.place.facets.count == 1 && browser.state.place.year == 2005)
    #expect(members(browser) == 10)
    try browser.press(":thailand<enter>")
    #expect(browser.state.place.year == 2005)
    try browser.press("<lt><lt>>")
    #expect(browser.state.place.year == 2005)
  }

  @Test("cards are as of the year too")
  func card() throws {
    var browser = TestBrowser()
    try browser.press("j*2a2005<enter>i")
    guard case .card(let early) = browser.state.overlays.last else {
      Issue.record("no card")
      return
    }
    try browser.press("<esc><esc>i")
    guard case .card(let late) = browser.state.overlays.last else {
      Issue.record("no card")
      return
    }
    #expect(early.topic == late.topic && early.card != late.card)
  }
}
