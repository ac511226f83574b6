import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore
@testable import MechanismCatalog

@Suite("Completing a filter")
struct CompletingTests {
  private func candidate(_ text: String, _ count: Int = 1) -> Completion {
    Completion(text: text, cursor: text.count, label: text, count: count)
  }

  private func prompted(_ text: String) throws -> TestBrowser {
    var browser = TestBrowser()
    try browser.press("/\(text)")
    return browser
  }

  private func begin(_ browser: inout TestBrowser, _ candidates: [Completion]) throws -> Bool {
    let field = try #require(browser.state.prompt?.field)
    return browser.state.begin(Completing(candidates), field, browser.context)
  }

  @Test("what all candidates have in common goes in first; further Tabs take one after the other, round")
  func cycling() throws {
    var browser = try prompted("k")
    #expect(try begin(&browser, [candidate("kandy"), candidate("kanto"), candidate("kan")]))
    #expect(browser.state.prompt?.text == "kan" && browser.state.prompt?.completion?.chosen == nil)
    #expect(browser.names(.processes) == ["Kandy Process"])
    try browser.press("<tab>")
    #expect(browser.state.prompt?.text == "kandy")
    try browser.press("<backtab>")
    #expect(browser.state.prompt?.text == "kan")
    try browser.press("<tab><tab>")
    #expect(browser.state.prompt?.text == "kanto")
    try browser.press("x")
    #expect(browser.state.prompt?.completion == nil && browser.state.prompt?.text == "kantox")
  }

  @Test("an only candidate goes in at once; Esc closes the list and keeps the text")
  func ends() throws {
    var browser = try prompted("k")
    #expect(try begin(&browser, [candidate("kandy ")]))
    #expect(browser.state.prompt?.text == "kandy " && browser.state.prompt?.completion == nil)
    #expect(try begin(&browser, [candidate("kandy a"), candidate("kandy b")]))
    try browser.press("<esc>")
    #expect(browser.state.prompt?.text == "kandy " && browser.state.prompt?.completion == nil)
  }

  @Test("with nothing to complete Tab steps into the next pane")
  func nothing() throws {
    var browser = try prompted("zzz")
    #expect(try !begin(&browser, []))
    try browser.press("<tab>")
    #expect(browser.state.place.focus == .members && browser.state.prompt == nil)
  }

  @Test("text behind the cursor stays")
  func inside() throws {
    var browser = try prompted("k<space>x<left><left>")
    let candidates = ["kandy x", "kanto x"].map {
      Completion(text: $0, cursor: 5, label: $0, count: 1)
    }
    #expect(try begin(&browser, candidates))
    #expect(browser.state.prompt?.text == "kan x" && browser.state.prompt?.field.cursor == 3)
  }
}
