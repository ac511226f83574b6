import CommandTable
import MechanismCatalog
import Pictures
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("The reader of a map")
struct MapStandTests {
  /// A browser that shows the map of the made-up world.
  private func browser(columns: Int = 80, rows: Int = 24, _ keys: String = "w") throws -> TestBrowser {
    var browser = TestBrowser(on: MapWorld.package, columns: columns, rows: rows)
    try browser.press(keys)
    return browser
  }

  private func reader(_ browser: TestBrowser) -> MapStand? {
    if case .map(let stand) = browser.state.place.picture?.stand { stand } else { nil }
  }

  /// What is selected, `*` before it in the list; a disputed area with `/`.
  private func selected(_ browser: TestBrowser) throws -> String {
    let (stand, catalog) = (try #require(reader(browser)), browser.context.catalog)
    let mark = stand.selection.isInList ? "*" : ""
    switch stand.selection.entry {
    case .party(let party): return mark + catalog.parties[party].id.string
    case .disputed(let area): return "\(mark)/\(catalog.map.areas[area].id)"
    case nil: return "nothing"
    }
  }

  @Test("begins where most is; arrows go from state to state, past sea and disputed land, to an end")
  func arrows() throws {
    var browser = try browser()
    #expect(try selected(browser) == "NER")
    for (key, expected) in [
      ("<right>", "TCD"), ("<left>", "NER"), ("<left>", "MLI"), ("<up>", "RUS"), ("<down>", "MLI"),
    ] {
      try browser.press(key)
      #expect(try selected(browser) == expected)
    }
    let before = try #require(reader(browser)?.selection.anchor)
    try browser.press("<left><left><left><left><left><left>")
    #expect(browser.state.notice == "No other state lies that way")
    #expect(try #require(reader(browser)?.selection.anchor).column < before.column)
  }

  @Test("the list by Tab: states, then disputed areas; back to the nearest state")
  func list() throws {
    var browser = try browser()
    try browser.press("<tab>")
    #expect(try selected(browser) == "*NRU")
    try browser.press("<down>")
    #expect(try selected(browser) == "*/esh")
    try browser.press("<down><home>")
    #expect(try selected(browser) == "*NRU")
    try browser.press("<end>")
    #expect(browser.state.place.picture?.words(browser.context.links).hasPrefix("Western Sahara: disputed") == true)
    try browser.press("<enter>")
    #expect(browser.state.notice == "A disputed area is no record; s shows its source")
    try browser.press("s")
    #expect(browser.state.overlays.count == 1)
    try browser.press("<esc>")
    try browser.press("<tab>")
    #expect(try !selected(browser).hasPrefix("*"))
  }

  @Test("pages and ends go by name on the map")
  func names() throws {
    var browser = try browser()
    for (key, expected) in [
      ("<home>", "TCD"), ("<pgdn>", "MLI"), ("<pgdn>", "NER"), ("<pgup>", "MLI"), ("<end>", "SMR"),
    ] {
      try browser.press(key)
      #expect(try selected(browser) == expected)
    }
  }

  @Test("Space marks and goes on by name, in the list down")
  func mark() throws {
    var browser = try browser()
    try browser.press("<space>")
    #expect(try selected(browser) == "RUS" && browser.state.marks.count == 1)
    try browser.press("<tab><space>")
    #expect(try selected(browser) == "*/esh" && browser.state.marks.count == 2)
  }

  @Test("a list scrolled on a small canvas is whole again on a larger one")
  func resized() throws {
    let links = BuiltInData.catalog.links
    let map = WorldMap(.mechanisms(links.all), links)
    let standard = Size(columns: 78, rows: 16)
    var stand = MapStand(map, links, standard)
    #expect(stand.select(try #require(links.catalog.party(id: "ZMB")), map, links, standard))
    stand.keepInView(map, links, Size(columns: 38, rows: 7))
    #expect(stand.selection.top > 0)
    for canvas in [standard, Size(columns: 198, rows: 50)] {
      stand.keepInView(map, links, canvas)
      let rows = stand.plan.layout.list.rows - 1
      #expect(stand.selection.top <= max(0, stand.plan.listRowCount - rows))
    }
  }

  @Test("nearer and farther keep what is selected; at the edge of a part the part moves on")
  func zoom() throws {
    var browser = try browser()
    let world = try #require(reader(browser)).plan.halves(of: browser.context.catalog.party(id: "NER")!).count
    try browser.press("+")
    #expect(try selected(browser) == "NER")
    let nearer = try #require(reader(browser))
    #expect(nearer.plan.halves(of: browser.context.catalog.party(id: "NER")!).count > 2 * world)
    try browser.press("+<right>")
    #expect(try selected(browser) == "TCD")
    try browser.press("+")
    let before = try #require(reader(browser)).plan.window
    try browser.press("<left><left>")
    #expect(try selected(browser) == "MLI")
    #expect(try #require(reader(browser)).plan.window.west < before.west)
    try browser.press("+")
    #expect(browser.state.notice == "The map is not finer than this")
    try browser.press("----")
    #expect(browser.state.notice == "All of the world is shown")
    #expect(try #require(reader(browser)).plan.window == .world)
    #expect(try selected(browser) == "MLI")
  }

  @Test("nearer, what is selected has a cell in what is shown, wherever the arrows lead")
  func selectedIsShown() throws {
    let links = BuiltInData.catalog.links
    let map = WorldMap(.mechanisms(links.all), links)
    let canvas = Size(columns: 78, rows: 16)
    var generator = SeededGenerator(seed: 3)
    for zoom in 1...3 {
      var stand = MapStand(map, links, canvas)
      var notice: String?
      for _ in 0..<zoom { #expect(stand.perform(.zoomIn, map, links, canvas, notice: &notice)) }
      for _ in 0..<25 {
        let command = [Command.left, .right, .up, .down].randomElement(using: &generator)!
        #expect(stand.perform(command, map, links, canvas, notice: &notice))
        let party = stand.selection.anchor.flatMap { stand.plan.party(half: $0) }
        #expect(party.map { MapEntry.party($0) } == stand.selection.entry)
      }
    }
  }

  @Test("another year, filter or size finds what is selected again")
  func follow() throws {
    var browser = try browser()
    try browser.press("<right>+")
    let window = try #require(reader(browser)).plan.window
    try browser.press(",")
    #expect(try selected(browser) == "TCD")
    #expect(try #require(reader(browser)).plan.window == window)
    try browser.press("/south<enter>")
    #expect(try selected(browser) == "TCD")
    browser.take(.resize(Size(columns: 120, rows: 40)))
    #expect(try selected(browser) == "TCD")
    #expect(try #require(reader(browser)).plan.canvas.columns > 100)
    browser.take(.resize(Size(columns: 40, rows: 12)))
    #expect(try selected(browser) == "TCD")
  }

  @Test("to a state, to its mechanisms, and back to the same cell")
  func thereAndBack() throws {
    var browser = try browser("w<right><left><left>")
    let before = try #require(reader(browser))
    try browser.press("<right><enter>")
    #expect(browser.state.place.picture == nil)
    try browser.press("<esc>")
    #expect(try selected(browser) == "NER")
    try browser.press("<left>")
    #expect(try #require(reader(browser)).selection.entry == before.selection.entry)
  }

  @Test("a press selects what is drawn there, a second one goes to it")
  func press() throws {
    var browser = try browser()
    let stand = try #require(reader(browser))
    let half = try #require(stand.plan.halves(of: browser.context.catalog.party(id: "RUS")!).first)
    let canvas = Layout(browser.state).canvas
    let point = Point(column: canvas.column + half.column, row: canvas.row + half.row / 2)
    _ = browser.state.pressPicture(at: point, browser.context)
    #expect(try selected(browser) == "RUS")
    let row = Point(column: canvas.column + stand.plan.layout.list.column, row: canvas.row + 1)
    _ = browser.state.pressPicture(at: row, browser.context)
    #expect(try selected(browser) == "*NRU")
    _ = browser.state.pressPicture(at: Point(column: canvas.column, row: canvas.endRow - 1), browser.context)
    #expect(try selected(browser) == "*NRU")
    _ = browser.state.pressPicture(at: row, browser.context)
    #expect(browser.state.place.picture == nil)
  }

  @Test("without a map every state is in the list")
  func withoutMap() throws {
    var browser = TestBrowser(on: .standard)
    try browser.press("w")
    #expect(try selected(browser).hasPrefix("*"))
    try browser.press("<tab><right><up><end>+")
    #expect(browser.state.notice == "These data have no map: all states are in the list")
    #expect(try #require(reader(browser)).plan.entries(.small).count > 25)
  }
}

extension Catalog {
  fileprivate var links: Links { Links(self, Snapshot(self, year: 2008)) }
}
