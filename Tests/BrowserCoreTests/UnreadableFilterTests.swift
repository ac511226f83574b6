import CommandTable
import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Filters that cannot be read")
struct UnreadableFilterTests {
  private func filter(_ browser: TestBrowser, _ pane: Pane = .processes) -> Filter {
    browser.state.place.panes[pane].filter
  }

  @Test(
    "an error in a field or its value lists nothing, in no pane",
    arguments: [
      "member:i", "member:xyzzy", "qqq:thailand", "r:x", "established:196x", "kandy member:i", "member: kandy",
    ])
  func refused(text: String) throws {
    var browser = TestBrowser()
    try browser.press("/")
    for character in text { browser.take(.key(.character(character))) }
    #expect(filter(browser).isRefused && filter(browser).error != nil && filter(browser).words.isEmpty)
    #expect(Pane.allCases.allSatisfy { browser.names($0).isEmpty })
    #expect(browser.state.sentence(.processes, browser.context.links).contains("column"))
  }

  @Test(
    "a text that lacks no more than its end keeps the last meaning while it is typed",
    arguments: [
      "lombok -", "lombok |", "lombok OR ", "lombok \"lom", "lombok (", "lombok -(", "lombok in:\"",
    ])
  func unfinished(text: String) throws {
    var browser = TestBrowser()
    try browser.press("/lombok")
    for character in text.dropFirst(6) { browser.take(.key(.character(character))) }
    #expect(filter(browser).error != nil && !filter(browser).isRefused)
    #expect(browser.names(.processes) == ["Lombok Process"] || text.hasSuffix("OR "))
  }

  @Test("left before its end is there, it lists nothing either")
  func left() throws {
    var browser = TestBrowser()
    try browser.press("/lombok<space>\"")
    #expect(browser.names(.processes) == ["Lombok Process"])
    try browser.press("<tab>")
    #expect(browser.state.prompt == nil && browser.state.place.focus == .members)
    #expect(filter(browser).isRefused && browser.names(.processes).isEmpty && browser.names(.members).isEmpty)
    try browser.press("1<esc>")
    #expect(browser.names(.processes).count == 7)
  }

  @Test("what brings a filter without typing it lists nothing at once: the start, and the last filter")
  func untyped() throws {
    var browser = TestBrowser(filter: "lombok (")
    #expect(filter(browser).isRefused && browser.names(.processes).isEmpty)
    browser = TestBrowser()
    try browser.press("/kandy<space>(<esc>n")
    #expect(filter(browser).text == "kandy (" && browser.names(.processes).isEmpty)
  }

  @Test("Enter keeps the prompt open and says what would do; Esc clears", arguments: ["member:i", "lombok ("])
  func enter(text: String) throws {
    var browser = TestBrowser()
    try browser.press("/")
    browser.take(.paste(text))
    try browser.press("<enter>")
    #expect(browser.state.prompt?.text == text)
    let error = try #require(filter(browser).error)
    #expect(browser.state.notice == "\(error.advice); Esc clears")
    try browser.press("<esc>")
    #expect(browser.state.prompt == nil && browser.names(.processes).count == 7)
  }

  @Test("a name that means several is offered as each of them; Enter takes the selected one")
  func candidates() throws {
    var browser = TestBrowser()
    try browser.press("/member:i")
    let diagnosis = try #require(browser.state.diagnosis(browser.context))
    #expect(diagnosis.offers.map(\.text) == ["member:Indonesia", "member:India"])
    try browser.press("<down><down><enter>")
    #expect(browser.state.prompt == nil && filter(browser).text == "member:India")
    #expect(browser.names(.processes) == ["Kandy Process"])
    #expect(diagnosis.offers[1].count == 1)
  }

  @Test("the command line, the export and the list are refused with the reason, in the panes that follow too")
  func taking() throws {
    var browser = TestBrowser()
    try browser.press("/member:i<esc>n")
    let reason = "The filter cannot be read: \(try #require(filter(browser).error).advice)"
    for key in ["$", "e", "Y", "t", "x", "w"] {
      try browser.press(key) { $0.notice = reason }
      #expect(browser.effects.isEmpty)
    }
    try browser.press("2$")
    #expect(browser.state.notice == reason && browser.state.overlays.isEmpty)
  }

  @Test("a state whose name begins like a code is not taken for the code's: the real data")
  func builtIn() throws {
    let catalog = BuiltInData.catalog
    let context = BrowserContext(links: Links(catalog, Snapshot(catalog, year: 2008)))
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    state.start(context)
    for key in try Key.script("/member:nig<enter>") {
      _ = state.update(.key(key), context)
      state.settle(context)
    }
    state.workAhead(context)
    #expect(state.prompt?.text == "member:nig" && state.listings[.processes].rows.isEmpty)
    #expect(state.notice?.contains("Niger or Nigeria") == true)
    #expect(Set(state.diagnosis(context)?.offers.map(\.text) ?? []) == ["member:Niger", "member:Nigeria"])
  }
}
