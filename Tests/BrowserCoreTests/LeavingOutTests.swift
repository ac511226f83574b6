import MechanismCatalog
import TestSupport
import Testing

@testable import BrowserCore

@Suite("A filter that leaves memberships out")
struct LeavingOutFilterTests {
  private func names(_ browser: TestBrowser) -> [String] {
    browser.state.listings[.members].rows.compactMap { row in
      if case .party(let party) = row.topic { browser.context.catalog.parties[party].id.string } else { nil }
    }
  }

  @Test("leaves them out of every pane while it stands")
  func panes() throws {
    var browser = TestBrowser()
    try browser.press("j")
    #expect(names(browser).contains("TUV"))
    try browser.press("/-basis:derived<enter>")
    #expect(browser.state.leftOut == [.derived])
    #expect(browser.state.listings[.processes].matched == 7)
    #expect(!names(browser).contains("TUV") && names(browser).contains("AUS"))
    try browser.press("<esc>")
    #expect(browser.state.leftOut == [])
    #expect(names(browser).contains("TUV"))
  }

  @Test("outlasts the filter, the next step and another filter; Esc takes it back with the Enter it came with")
  func step() throws {
    var browser = TestBrowser()
    try browser.press("/lombok<space>-basis:derived<enter>")
    #expect(browser.state.place.leftOut == [.derived])
    #expect(browser.state.place.panes[.processes].filter.text == "lombok")
    try browser.press("<enter>")
    #expect(browser.state.leftOut == [.derived] && !names(browser).contains("TUV"))
    #expect(browser.state.sentence(.members, browser.context.links).contains("without counting derived memberships"))
    try browser.press("<esc>/<c-u>kandy<enter>")
    #expect(browser.state.leftOut == [.derived])
    try browser.press("<esc><esc>")
    #expect(browser.state.leftOut == [] && browser.state.place.facets.isEmpty)
  }

  @Test("is there from the start where the program was started with it")
  func start() throws {
    var browser = TestBrowser()
    browser.state.start(filter: "-basis:derived", browser.context)
    #expect(browser.state.leftOut == [.derived])
    try browser.press("/lombok<enter>")
    #expect(browser.state.leftOut == [.derived])
    #expect(browser.state.shownCommand(browser.context).contains("-basis:derived"))
  }

  @Test("the number of members of a process says where some are derived")
  func numbers() throws {
    var browser = TestBrowser()
    try browser.press("j")
    let column = try #require(Column.all(in: .processes).first { $0.field == .members })
    let row = try #require(browser.state.selectedRow)
    #expect(column.text(row, browser.context.links) == "7d")
  }
}
