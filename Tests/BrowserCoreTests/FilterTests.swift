import MechanismCatalog
import TerminalModel
import Testing

@testable import BrowserCore

@Suite("Filtering and sorting")
struct FilterTests {
  @Test("the focused pane narrows while the filter is typed, and the first hit is selected")
  func live() throws {
    var browser = TestBrowser()
    try browser.press("/kan")
    #expect(browser.names(.processes) == ["Kandy Process"])
    #expect(browser.state.listings[.processes].matched == 1)
    #expect(browser.state.listings[.processes].all.count == 7)
    #expect(browser.names(.members).first == "Afghanistan")
    #expect(browser.state.prompt?.text == "kan")
  }

  @Test("accents, case and aliases do not matter", arguments: ["JONKOPING", "jönköping", "cross-border", "cbd"])
  func folding(text: String) throws {
    var browser = TestBrowser(filter: text)
    try browser.press("g")
    #expect(browser.names(.processes) == ["Jönköping Process"])
  }

  @Test("a filter narrows its own pane only")
  func ownPane() throws {
    var browser = TestBrowser()
    try browser.press("j*2<tab>/thai")
    #expect(browser.names(.members) == ["Thailand"])
    #expect(browser.names(.processes).count == 7)
    #expect(browser.names(.focusAreas).count == 3)
  }

  @Test("of a filter without hits the other panes list nothing")
  func noHit() throws {
    var browser = TestBrowser()
    try browser.press("/zzz")
    #expect(browser.names(.processes) == [])
    #expect([Pane.members, .focusAreas, .timeline].allSatisfy { browser.names($0).isEmpty })
    try browser.press("<esc>")
    #expect(!browser.names(.members).isEmpty)
  }

  @Test("Enter keeps the filter, Esc in the prompt clears it, n brings the last one back")
  func keeping() throws {
    var browser = TestBrowser()
    try browser.press("/lombok<enter>")
    #expect(browser.state.prompt == nil)
    #expect(browser.names(.processes) == ["Lombok Process"])
    try browser.press("<esc>")
    #expect(browser.names(.processes).count == 7)
    try browser.press("n")
    #expect(browser.names(.processes) == ["Lombok Process"])
    try browser.press("/x<esc>")
    #expect(browser.names(.processes).count == 7)
  }

  @Test("Ctrl-C leaves the prompt; without one it quits")
  func controlC() throws {
    var browser = TestBrowser()
    try browser.press("/ab<C-c>")
    #expect(browser.effects.isEmpty && browser.state.prompt == nil)
    try browser.press("<C-c>")
    #expect(browser.effects == [.quit])
  }

  @Test(
    "a filter typed letter by letter ends where the whole query ends",
    arguments: ["lab -kandy", "(pmc|mekong)", "\"andean forum\"", "-process", "a b | c", "pro OR geneva"])
  func letterByLetter(text: String) throws {
    var typed = TestBrowser()
    try typed.press("/")
    for character in text { typed.take(.key(.character(character))) }
    let whole = TestBrowser(filter: text)
    #expect(typed.state.listings[.processes] == whole.state.listings[.processes])
  }

  @Test("a query that cannot be read keeps the last meaning and says why")
  func unreadable() throws {
    var browser = TestBrowser()
    try browser.press("/lombok<space>(")
    #expect(browser.names(.processes) == ["Lombok Process"])
    #expect(browser.state.place.panes[.processes].filter.error?.offset == 7)
  }

  @Test("pasted text goes into the prompt, its line ends as blanks")
  func paste() throws {
    var browser = TestBrowser()
    try browser.press("/")
    browser.take(.paste("kandy\nprocess\u{1B}"))
    #expect(browser.state.prompt?.text == "kandy process ")
    #expect(browser.names(.processes) == ["Kandy Process"])
  }

  @Test("each column sorts, the sign of the order turns, and the standard order comes back")
  func sorting() throws {
    var browser = TestBrowser()
    try browser.press("o")
    #expect(browser.state.place.panes[.processes].order == Order(column: 0, isDescending: false))
    #expect(browser.names(.processes).first == "Foro Andino")
    try browser.press("o")
    #expect(browser.state.place.panes[.processes].order == Order(column: 1, isDescending: false))
    #expect(browser.names(.processes).first == "PMC")
    try browser.press("o")
    #expect(browser.state.place.panes[.processes].order == Order(column: 2, isDescending: true))
    #expect(browser.names(.processes).first == "Kandy Process")
    try browser.press("O")
    #expect(browser.state.place.panes[.processes].order == Order(column: 2, isDescending: false))
    try browser.press("oooo")
    #expect(browser.state.place.panes[.processes].order == nil)
    #expect(browser.names(.processes).first == "Jönköping Process")
  }

  @Test("each pane is asked in its own kind; foundings beside events")
  func kinds() throws {
    var browser = TestBrowser()
    try browser.press("/member:thailand<enter>")
    let processes = browser.names(.processes)
    #expect(processes.contains("Kandy Process") && processes.count < 7)
    try browser.press("<esc>22/in:kandy<enter>")
    #expect(browser.names(.members).count == 12 || browser.names(.members).count == 11)
    try browser.press("<esc>44/kind:founding<enter>")
    #expect(
      browser.state.listings[.timeline].matched
        == browser.context.catalog.mechanisms.handles.count {
          browser.context.catalog.established($0) != nil
        })
  }

  @Test("asof: in any pane's filter counts for everything while it stands")
  func asOf() throws {
    var browser = TestBrowser()
    try browser.press("j*2<tab>/asof:2005")
    #expect(browser.state.year(browser.context) == 2005 && browser.state.place.year == nil)
    #expect(browser.names(.members).count == 10)
    try browser.press("<enter>,")
    #expect(browser.state.notice == "The filter says asof:2005; clear it to set another year")
    try browser.press("<enter>")
    #expect(browser.state.place.year == 2005)
    try browser.press("<esc><esc>")
    #expect(browser.state.year(browser.context) == 2008)
    #expect(browser.names(.members).count > 10)
  }

  @Test("Tab completes fields, then values")
  func completion() throws {
    var browser = TestBrowser()
    try browser.press("/foc<tab>")
    #expect(browser.state.prompt?.text == "focus:")
    try browser.press("traf<tab>")
    #expect(browser.state.prompt?.text == "focus:\"Trafficking in persons\"")
    #expect(browser.names(.processes).contains("Lombok Process"))
  }

  @Test("a filter without hits offers what has some: Down selects, Enter takes it")
  func offers() throws {
    var browser = TestBrowser()
    try browser.press("/kandy<space>indonesia")
    let diagnosis = try #require(browser.state.diagnosis(browser.context))
    #expect(!diagnosis.message.isEmpty && diagnosis.offers.allSatisfy { $0.count > 0 })
    try browser.press("<down>")
    #expect(browser.state.diagnosis(browser.context)?.chosen == 0)
    try browser.press("<enter>")
    #expect(browser.state.place.panes[.processes].filter.text == diagnosis.offers[0].text)
    #expect(browser.state.listings[.processes].matched == diagnosis.offers[0].count)
    #expect(browser.state.prompt == nil && browser.state.diagnosis(browser.context) == nil)
  }

  @Test("without a prompt too; a letter makes the diagnosis anew")
  func offersOfKeptFilter() throws {
    var browser = TestBrowser()
    try browser.press("/kandy<space>indonesia<enter>j<enter>")
    #expect(!browser.names(.processes).isEmpty)
    try browser.press("<esc>/kandy<space>indonesi")
    let first = try #require(browser.state.diagnosis(browser.context))
    try browser.press("a")
    #expect(
      browser.state.diagnosis(browser.context) != nil
        && browser.state.diagnosis(browser.context)?.offers != first.offers)
  }

  @Test("sorting keeps the selected row")
  func selectionSurvives() throws {
    var browser = TestBrowser()
    try browser.press("jo")
    #expect(browser.selectedName(.processes) == "Lombok Process")
  }

  @Test("a timeline sorted by something else than the date has no years between")
  func headings() throws {
    var browser = TestBrowser()
    try browser.press("44")
    #expect(browser.state.listings[.timeline].rows.contains { $0.isHeading })
    try browser.press("o")
    #expect(!browser.state.listings[.timeline].rows.contains { $0.isHeading })
  }
}
