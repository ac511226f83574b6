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
    try browser.press("/<c-u><enter>")
    #expect(browser.state.leftOut == [])
    #expect(names(browser).contains("TUV"))
  }
}
