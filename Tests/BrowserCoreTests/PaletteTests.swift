import CommandTable
import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("The palette")
struct PaletteTests {
  private func items(_ text: String, on package: SmallPackage = .standard) throws -> [Finder.Item] {
    var browser = TestBrowser(on: package)
    try browser.press(":")
    browser.take(.paste(text))
    guard case .finder(let finder) = browser.state.overlays.last else { return [] }
    return finder.items
  }

  @Test("a name goes before an acronym, an alias and a code that fit as well; then the table order")
  func ranking() throws {
    let package = SmallPackage([
      .mechanisms: "mechanism,name,short_name,aliases\nabc,Fourth,,\nc,Third,,abc\nb,Second,abc,\na,abc,,\n"
    ])
    let found = try items("abc", on: package).compactMap { item in
      if case .topic(.mechanism(let mechanism)) = item { Int(mechanism.index) } else { nil }
    }
    #expect(found == [3, 2, 1, 0])
  }

  @Test("a body that is a mechanism and a party is one entry")
  func twins() throws {
    let found = try items("pacific migration council")
    #expect(found.count { if case .topic(.mechanism) = $0 { true } else { false } } == 1)
    #expect(!found.contains { if case .topic(.party) = $0 { true } else { false } })
  }

  @Test("a year is offered as a year and as the year to show")
  func years() throws {
    #expect(try items("2003").prefix(2) == [.topic(.year(2003)), .asOf(2003)])
    var browser = TestBrowser()
    try browser.press(":2003<enter>")
    #expect(browser.state.place.facets == [Facet(.year(2003))])
    try browser.press(":2003<down><enter>")
    #expect(browser.state.year(browser.context) == 2003 && browser.state.overlays.isEmpty)
  }

  @Test(
    "a question's verb with a word after it, and what begins with confer, is a line to run",
    arguments: [
      ("compare bali apc", ["compare", "bali", "apc"]), ("confer 'a b'", ["a b"]),
      ("path peru pakistan", ["path", "peru", "pakistan"]),
    ])
  func lines(text: String, words: [String]) throws {
    #expect(try items(text).first == .run(words))
  }

  @Test("a verb alone, or another word, is no line", arguments: ["compare", "confer", "help me", "zoom"])
  func noLines(text: String) throws {
    #expect(!(try items(text)).contains { if case .run = $0 { true } else { false } })
  }

  @Test("a query with a field is offered as a filter of the processes")
  func query() throws {
    #expect(try items("member:thailand") == [.filter("member:thailand")])
  }

  @Test("confer with a query filters the processes; show opens a card")
  func browseAndShow() throws {
    var browser = TestBrowser.answering()
    try browser.press("j<enter>:confer<space>kandy<enter>")
    #expect(browser.names(.processes) == ["Kandy Process"] && browser.state.place.facets.isEmpty)
    try browser.press(":show<space>thailand<enter>")
    guard case .card(let view) = browser.state.overlays.last, browser.state.overlays.count == 1 else {
      Issue.record("no card")
      return
    }
    #expect(view.card.title == "Thailand")
    try browser.press("<esc>:show<space>nobody<enter>")
    #expect(browser.state.notice?.hasPrefix("nothing is called 'nobody'") == true && browser.state.overlays.count == 1)
  }

  @Test("a name with a slip of the finger is said to be unknown, and what is near is a guess below")
  func typo() throws {
    let catalog = SmallPackage.standard.catalog
    let thailand = try #require(catalog.party(id: "THA"))
    #expect(try items("thailnad") == [.nothing, .near(.party(thailand))])
    #expect(try items("qqqqqqqqqqqqqqqq") == [.nothing])
    var browser = TestBrowser()
    try browser.press(":thailnad<enter>")
    #expect(browser.state.place.facets == [Facet(.party(thailand))])
    try browser.press(":qqqqqqqqqqqqqqqq<down><enter>")
    #expect(browser.state.notice == "Nothing is selected" && browser.state.overlays.count == 1)
  }
}
