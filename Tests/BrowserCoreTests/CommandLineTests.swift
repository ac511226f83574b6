import MechanismCatalog
import Presentation
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("The command line of a view")
struct CommandLineTests {
  private func command(_ browser: TestBrowser) -> String {
    browser.state.shownCommand(browser.context.asOf(browser.state.year(browser.context)))
  }

  @Test(
    "a pane's command line names its facets, filter, order and year",
    arguments: [
      ("", "confer list mechanisms --as-of 2008"),
      ("/pro", "confer list mechanisms pro --as-of 2008"),
      ("/pro|lab", "confer list mechanisms '(pro|lab)' --as-of 2008"),
      ("/-pro<space>lab", "confer list mechanisms '-pro lab' --as-of 2008"),
      ("ooo", "confer list mechanisms --sort -members --as-of 2008"),
      ("a2005<enter>", "confer list mechanisms --as-of 2005"),
      (
        "22",
        "confer list members role:any --as-of 2008"
      ),
      ("33", "confer list focus --sort -mechanisms --as-of 2008"),
      ("44", "confer list events --as-of 2008"),
    ])
  func panes(keys: String, line: String) throws {
    var browser = TestBrowser()
    try browser.press(keys)
    #expect(command(browser) == line)
  }

  @Test(
    "each facet has its term; a pane that follows names the leading row",
    arguments: [
      ("j<tab>", "confer list members party:lombok-process --as-of 2008"),
      ("j3", "confer list focus in:lombok-process --sort -mechanisms --as-of 2008"),
      ("j4", "confer list events in:lombok-process --as-of 2008"),
      ("j<enter>", "confer list members party:lombok-process --as-of 2008"),
      ("j<enter>1", "confer show lombok-process --as-of 2008"),
      ("22/indonesia<enter><enter>", "confer list mechanisms member:IDN --as-of 2008"),
      ("22/switzerland<enter><enter>", "confer list mechanisms party:CHE --as-of 2008"),
      ("22/indonesia<enter>4", "confer list events member:IDN --as-of 2008"),
    ])
  func facets(keys: String, line: String) throws {
    var browser = TestBrowser()
    try browser.press(keys)
    #expect(command(browser) == line)
  }

  @Test("the processes of several facets have all their terms; other panes name the mechanisms")
  func several() throws {
    var browser = TestBrowser()
    let catalog = browser.context.catalog
    let area = try #require(
      catalog.focusStatements.first { catalog.mechanisms[$0.mechanism].id.string == "lombok-process" })
    let party = try #require(catalog.party(id: "IDN"))
    browser.state.place.facets = [Facet(.party(party)), Facet(.focusArea(area.focusArea))]
    browser.state.listAllAnew()
    browser.state.settle(browser.context)
    let id = catalog.focusAreas[area.focusArea].id.string
    #expect(command(browser) == "confer list mechanisms member:IDN focus:\(id) --as-of 2008")
    browser.state.place.leading = .members
    browser.state.place.focus = .members
    #expect(command(browser) == "confer list members party:lombok-process --as-of 2008")
  }

  @Test("years and kinds")
  func yearsAndKinds() {
    var browser = TestBrowser()
    browser.state.place.facets = [Facet(.year(2004)), Facet(.kind(.dialogue))]
    #expect(command(browser) == "confer list mechanisms date:2004 kind:dialogue --as-of 2008")
    browser.state.place.facets = [Facet(.year(2004))]
    browser.state.place.leading = .timeline
    browser.state.place.focus = .timeline
    #expect(command(browser) == "confer list events date:2004 --as-of 2008")
  }

  @Test("a card's is to show its record, an answer's its own")
  func others() throws {
    var browser = TestBrowser.answering()
    try browser.press("jji")
    #expect(command(browser) == "confer show kandy-process --as-of 2008")
    try browser.press("<esc><space><space>c")
    #expect(command(browser) == "confer compare kandy-process \(mekong) --as-of 2008")
  }

  private let mekong = "mekong-accord"

  @Test("$ shows it, y there copies it, $ closes it")
  func overlay() throws {
    var browser = TestBrowser()
    try browser.press("$") { $0.overlays = [.commandLine("confer list mechanisms --as-of 2008")] }
    try browser.press("y")
    #expect(browser.effects == [.copy("confer list mechanisms --as-of 2008")])
    try browser.press("$")
    #expect(browser.state.overlays.isEmpty)
  }
}
