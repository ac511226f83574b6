import MechanismCatalog
import TerminalModel
import Testing

@testable import BrowserCore

@Suite("Facets and history")
struct FacetTests {
  @Test("Enter on a mechanism leads to its members, and Esc takes that back whole")
  func mechanism() throws {
    var browser = TestBrowser()
    try browser.press("j*2")
    let before = browser.state.place
    let kandy = try #require(browser.state.selectedRow?.topic)
    try browser.press("<enter>", relisted: true) { state in
      var next = Place()
      next.facets = [Facet(kandy)]
      next.leading = .members
      next.focus = .members
      state.history.leave(state.place)
      state.place = next
    }
    #expect(browser.names(.processes) == ["Kandy Process"])
    #expect(browser.names(.members).count == 12)
    try browser.press("<esc>")
    #expect(browser.state.place == before)
  }

  @Test("Enter on a member adds the held mechanism and goes to what both are linked to")
  func memberUnderMechanism() throws {
    var browser = TestBrowser()
    try browser.press("j<tab>")
    #expect(browser.names(.members).contains("Indonesia"))
    let row = try #require(browser.names(.members).firstIndex(of: "Indonesia"))
    try browser.press("j*\(row)<enter>")
    #expect(browser.state.place.facets.count == 2)
    #expect(browser.state.place.leading == .processes)
    #expect(browser.names(.processes) == ["Lombok Process"])
  }

  @Test("a state's facet leaves the mechanisms it takes part in, an observer's those where it has any role")
  func roles() throws {
    var browser = TestBrowser()
    try browser.press("22/indonesia<enter><enter>")
    #expect(browser.names(.processes) == ["Lombok Process", "Kandy Process"])
    try browser.press("<esc><esc>/switzerland<enter><enter>")
    #expect(browser.names(.processes) == ["Lombok Process"])
    #expect(browser.state.place.facets.last?.anyRole == true)
  }

  @Test("year headings are rows, and their facet narrows the events too")
  func year() throws {
    var browser = TestBrowser()
    try browser.press("44")
    let row = try #require(browser.names(.timeline).firstIndex(of: "2004"))
    try browser.press("g")
    for _ in 0..<row { try browser.press("j") }
    #expect(browser.state.selectedRow?.topic == .year(2004))
    try browser.press("<enter>")
    #expect(browser.state.place.facets == [Facet(.year(2004))])
    try browser.press("44")
    #expect(browser.names(.timeline).first == "2004")
    #expect(!browser.names(.timeline).contains("2003"))
  }

  @Test("history walks back and forward with everything as it was left")
  func history() throws {
    var browser = TestBrowser()
    try browser.press("j*2<enter>")
    try browser.press("j*2")
    let members = browser.state.place
    try browser.press("<lt>")
    #expect(browser.state.place.facets.isEmpty)
    #expect(browser.selectedName(.processes) == "Kandy Process")
    try browser.press(">")
    #expect(browser.state.place == members)
    try browser.press(">")
    #expect(browser.state.notice == "This is the end of the history")
  }

  @Test("Esc closes an overlay first, then clears the filter, then takes back the last step")
  func escapeOrder() throws {
    var browser = TestBrowser()
    try browser.press("j*2<enter>/thai<enter>i")
    #expect(browser.state.overlays.count == 1)
    try browser.press("<esc>")
    #expect(browser.state.overlays.isEmpty)
    #expect(browser.state.place.panes[.members].filter.text == "thai")
    try browser.press("<esc>")
    #expect(!browser.state.place.panes[.members].filter.isActive)
    #expect(browser.state.place.leading == .members)
    try browser.press("<esc>")
    #expect(browser.state.place.facets.isEmpty)
    try browser.press("<esc>")
    #expect(browser.state.notice == "Nothing to take back; q quits")
  }

  @Test("Esc brings back cursor, scroll, filter and sort")
  func wholePlace() throws {
    var browser = TestBrowser(columns: 44, rows: 12)
    try browser.press("oo/process<enter>j")
    let before = browser.state.place
    #expect(before.panes[.processes].order != nil)
    try browser.press("<enter>jj<esc>")
    #expect(browser.state.place == before)
  }

  @Test("an Esc that was half of another key is taken back")
  func retractedEscape() throws {
    var browser = TestBrowser()
    try browser.press("j*2<enter>")
    let before = browser.state
    browser.take(.key(.escape))
    #expect(browser.state.place.facets.isEmpty)
    browser.take(.escapeRetracted)
    browser.take(.key(.down))
    #expect(browser.state.place.facets == before.place.facets)
    #expect(browser.state.place.panes[.members].cursor == 1)
  }
}
