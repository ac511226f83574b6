import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("A state looked for by name on a map")
struct MapNameTests {
  private func browser(_ keys: String) throws -> TestBrowser {
    var browser = TestBrowser(on: MapWorld.package)
    try browser.press(keys)
    return browser
  }

  private func selected(_ browser: TestBrowser) -> String? {
    browser.state.place.picture?.topic.map { topic in
      if case .party(let party) = topic { browser.context.catalog.parties[party].id.string } else { "no party" }
    }
  }

  @Test(
    "a name, its beginning or an ISO code selects it and filters nothing",
    arguments: [
      ("chad", "TCD", "Chad"), ("russ", "RUS", "Russian Federation"), ("smr", "SMR", "San Marino"),
      ("nauru", "NRU", "Nauru"),
    ],
    ["", "++", "+++"])
  func named(name: (typed: String, id: String, shown: String), zoom: String) throws {
    let browser = try browser("w\(zoom)/\(name.typed)<enter>")
    #expect(selected(browser) == name.id && browser.state.notice == name.shown)
    #expect(browser.state.place.picture?.filter.isEmpty == true && !browser.state.isFiltered)
    #expect(browser.state.prompt == nil)
  }

  @Test("while it is typed too; Esc goes back to what was selected; n selects it again")
  func typed() throws {
    var browser = try browser("w/chad")
    #expect(selected(browser) == "TCD" && browser.state.notice == "Chad")
    try browser.press("<esc>")
    #expect(selected(browser) == "NER" && browser.state.prompt == nil)
    try browser.press("n")
    #expect(selected(browser) == "TCD" && browser.state.notice == "Chad")
    try browser.press("/north<esc>")
    #expect(selected(browser) == "TCD")
  }

  @Test("in a map that was filtered, the filter goes")
  func filtered() throws {
    for keys in ["w/south<enter><left>/mali<enter>", "w/south<enter><left>/mali<esc>"] {
      let browser = try browser(keys)
      #expect(browser.state.place.picture?.filter.isEmpty == true)
      #expect(browser.state.place.picture?.picture.title.hasPrefix("Map of 3 mechanisms") == true)
      #expect(selected(browser) == "MLI")
    }
  }

  @Test("what names several, a territory that is not drawn, or no party, is a query", arguments: ["n", "gib", "south"])
  func queries(text: String) throws {
    let browser = try browser("w/\(text)<enter>")
    #expect(browser.state.place.picture?.filter == text && browser.state.isFiltered)
  }

  @Test("a beginning that mechanisms are called by is a query; a whole name is a state's")
  func both() throws {
    var browser = TestBrowser(on: MapWorld.package)
    let catalog = BuiltInData.catalog
    browser.context = BrowserContext(links: Links(catalog, Snapshot(catalog, year: 2008)))
    browser.state = BrowserState(size: Size(columns: 80, rows: 24))
    browser.state.start(browser.context)
    try browser.press("w/central<enter>")
    #expect(browser.state.place.picture?.filter == "central")
    try browser.press("/mexico<enter>")
    #expect(selected(browser) == "MEX" && browser.state.place.picture?.filter.isEmpty == true)
    try browser.press("/thai<enter>")
    #expect(selected(browser) == "THA")
  }
}
