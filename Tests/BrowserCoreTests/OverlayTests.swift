import CommandTable
import MechanismCatalog
import TerminalModel
import Testing

@testable import BrowserCore

@Suite("Cards, sources, palette and help")
struct OverlayTests {
  private func card(_ browser: TestBrowser) -> CardView? {
    if case .card(let view) = browser.state.overlays.last { return view }
    return nil
  }

  private func finder(_ browser: TestBrowser) -> Finder? {
    if case .finder(let finder) = browser.state.overlays.last { return finder }
    return nil
  }

  @Test("i opens the card of the selected row, with both numbers of members")
  func cardOfMechanism() throws {
    var browser = TestBrowser()
    try browser.press("j*2i")
    let view = try #require(card(browser))
    #expect(view.card.title == "Consultations of Countries of Origin on Labour Migration")
    let texts = view.card.lines.map(\.text)
    #expect(texts.contains { $0.hasPrefix("members stated: 11") })
    #expect(texts.contains { $0.hasPrefix("members stated, also reported: 10") })
    try browser.press("i")
    #expect(browser.state.overlays.isEmpty)
  }

  @Test("Enter on a line opens what it speaks of, and Esc goes back to where one was")
  func following() throws {
    var browser = TestBrowser()
    try browser.press("j*2i")
    let line = try #require(card(browser)?.card.lines.firstIndex { $0.text == "Thailand" })
    for _ in 0..<line { try browser.press("j") }
    try browser.press("<enter>")
    #expect(card(browser)?.card.title == "Thailand")
    try browser.press("<esc>")
    #expect(card(browser)?.cursor == line)
  }

  @Test("Tab goes to the first line of the next section, Shift-Tab back; both stop at the ends")
  func sections() throws {
    var browser = TestBrowser()
    try browser.press("j*2i")
    let sections = try #require(card(browser)).card.sections
    let second = sections[0].lines.count
    try browser.press("<tab>")
    #expect(card(browser)?.cursor == second)
    try browser.press("<tab>j<backtab>")
    #expect(card(browser)?.cursor == second + sections[1].lines.count)
    try browser.press("<backtab>*9")
    #expect(card(browser)?.cursor == 0)
    try browser.press("<tab>*60")
    #expect(card(browser)?.cursor == sections.dropLast().reduce(0) { $0 + $1.lines.count })
  }

  @Test("s shows every source of a line, with locator and date")
  func sources() throws {
    var browser = TestBrowser()
    try browser.press("j*2<tab>j*9s")
    #expect(browser.selectedName(.members) == "Sri Lanka" || browser.selectedName(.members) != nil)
    guard case .sources(let view) = browser.state.overlays.last else {
      Issue.record("no sources are open")
      return
    }
    #expect(!view.evidence.isEmpty)
    let rows = SourcesLayout(view, browser.state, browser.context).rows.map(\.text)
    #expect(rows.contains { $0.contains("at: ") })
    #expect(rows.contains { $0.contains("as of 2005-07") || $0.contains("as of 2008-03") })
  }

  @Test("pages through a card reach its last line and come back", arguments: [(80, 24), (40, 12)])
  func paging(columns: Int, rows: Int) throws {
    var browser = TestBrowser(columns: columns, rows: rows)
    try browser.press("j*2i<pgdn>*60")
    let view = try #require(card(browser))
    #expect(view.cursor == view.card.lines.count - 1)
    try browser.press("<pgup>*60")
    #expect(card(browser)?.cursor == 0 && card(browser)?.scroll == 0)
  }

  @Test(
    "the palette finds records of every kind by name, alias and code",
    arguments: [
      ("kandy process", "Kandy Process"), ("turkey", "Türkiye"), ("tur", "Türkiye"), ("ivory coast", "Côte d'Ivoire"),
      ("cote d'ivoire", "Côte d'Ivoire"), ("remittances", "Remittances"),
    ])
  func palette(text: String, name: String) throws {
    var browser = TestBrowser()
    try browser.press(":")
    browser.take(.paste(text))
    guard case .topic(let topic) = finder(browser)?.items.first else {
      Issue.record("the palette found nothing")
      return
    }
    try browser.press("<enter>")
    #expect(browser.state.place.facets.map(\.topic) == [topic])
    let shown = [browser.names(.processes), browser.names(.members), browser.names(.focusAreas)].joined()
    #expect(shown.contains(name) || browser.state.listings[.processes].rows.isEmpty)
  }

  @Test("the palette runs commands")
  func command() throws {
    var browser = TestBrowser()
    try browser.press(":zoom<enter>")
    #expect(browser.state.isZoomed && browser.state.overlays.isEmpty)
  }

  @Test("help lists every command under its group; typing a word or a key narrows it; Enter runs it")
  func help() throws {
    var browser = TestBrowser()
    try browser.press("?")
    #expect(finder(browser)?.matched == Command.allCases.count + Caveat.all.count)
    try browser.press("z")
    #expect(finder(browser)?.items.contains(.command(.zoom)) == true)
    try browser.press("<bs>filter")
    #expect(finder(browser)?.items.contains(.command(.lastFilter)) == true)
    #expect(finder(browser)?.items.contains(.command(.zoom)) == false)
    try browser.press("<C-u>quit<enter>")
    #expect(browser.effects == [.quit])
  }

  @Test("help explains a mark of doubt by its word, or by what it means; Enter says it in full", arguments: Caveat.all)
  func caveats(caveat: Caveat) throws {
    var browser = TestBrowser()
    try browser.press("?\(caveat.word)")
    #expect(finder(browser)?.selected == .caveat(caveat))
    try browser.press("<enter>")
    #expect(browser.state.notice == caveat.meaning && finder(browser) != nil)
    try browser.press("<C-u>parent<space>body")
    #expect(finder(browser)?.items == [.caveat(Caveat.all[0])])
  }

  @Test("what cannot be done now says why")
  func unavailable() throws {
    var browser = TestBrowser(filter: "nothing-is-called-this")
    try browser.press("i")
    #expect(browser.state.notice == "No row is selected")
    try browser.press("<lt>")
    #expect(browser.state.notice == "This is the beginning of the history")
  }
}
