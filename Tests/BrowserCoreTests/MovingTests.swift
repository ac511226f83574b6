import MechanismCatalog
import TerminalModel
import Testing

@testable import BrowserCore

@Suite("Moving and stepping")
struct MovingTests {
  @Test("processes stand by kind, consultations first, then by founding, without a known one last")
  func kindOrder() {
    let browser = TestBrowser()
    #expect(
      browser.names(.processes) == [
        "Jönköping Process", "Lombok Process", "Kandy Process", "Mekong Accord", "Foro Andino",
        "Geneva Dialogue on Migration", "PMC",
      ])
  }

  @Test("down selects the next row, and the other panes follow it")
  func down() throws {
    var browser = TestBrowser()
    try browser.press("j", relisted: true) { state in
      state.place.panes[.processes].cursor = 1
      state.place.panes[.processes].selected = state.listings[.processes].rows[1].topic
    }
    #expect(browser.names(.members).contains("Indonesia"))
    #expect(
      browser.names(.focusAreas) == ["Irregular movement and crime", "Trafficking in persons", "Smuggling of migrants"])
  }

  @Test("the selection stops at both ends")
  func ends() throws {
    var browser = TestBrowser()
    try browser.press("k")
    #expect(browser.selectedName(.processes) == "Jönköping Process")
    try browser.press("G")
    #expect(browser.selectedName(.processes) == "PMC")
    try browser.press("<down><pgdn>")
    #expect(browser.selectedName(.processes) == "PMC")
    try browser.press("g")
    #expect(browser.selectedName(.processes) == "Jönköping Process")
  }

  @Test("stepping into a pane relists nothing and holds the leading row")
  func stepping() throws {
    var browser = TestBrowser()
    try browser.press("j*2")
    let (listings, held) = (browser.state.listings, browser.state.heldRow)
    try browser.press("<tab>")
    #expect(browser.state.place.focus == .members)
    try browser.press("j*3")
    #expect(browser.state.listings == listings)
    #expect(browser.state.heldRow == held)
    #expect(browser.selectedName(.members) == "India")
    #expect(browser.selectedName(.processes) == "Kandy Process")
  }

  @Test("Tab goes round all four panes, Shift-Tab the other way")
  func round() throws {
    var browser = TestBrowser()
    try browser.press("<tab>*4")
    #expect(browser.state.place.focus == .processes)
    try browser.press("<backtab>")
    #expect(browser.state.place.focus == .timeline)
  }

  @Test("the same digit again makes the pane lead, with all its records")
  func leading() throws {
    var browser = TestBrowser()
    try browser.press("2")
    #expect(browser.state.place.leading == .processes)
    let listed = browser.names(.members)
    try browser.press("2")
    #expect(browser.state.place.leading == .members)
    #expect(browser.names(.members).count > listed.count)
    #expect(browser.names(.members).sorted() == browser.names(.members).sorted())
    try browser.press("2")
    #expect(browser.state.notice == "Members leads already")
  }

  @Test("while keys wait only the focused pane is kept up")
  func waitingKeys() throws {
    var browser = TestBrowser()
    let before = browser.state.listings
    for _ in 0..<2 {
      _ = browser.state.update(.key(.down), browser.context)
      browser.state.settle(browser.context, keysWait: true)
    }
    #expect(browser.state.listings[.members] == before[.members])
    browser.state.settle(browser.context)
    #expect(browser.names(.members).first == "Afghanistan")
  }

  @Test("a change of size keeps the place, and the selected row in view", arguments: [12, 18, 24, 60])
  func resizing(rows: Int) throws {
    var browser = TestBrowser(columns: 120, rows: 40)
    try browser.press("22G")
    let selected = browser.selectedName(.members)
    browser.take(.resize(Size(columns: 44, rows: rows)))
    #expect(browser.selectedName(.members) == selected)
    let (pane, height) = (browser.state.place.panes[.members], Layout(browser.state).list(of: .members).rows)
    #expect(pane.scroll <= pane.cursor && pane.cursor < pane.scroll + height)
    browser.take(.resize(Size(columns: 120, rows: 40)))
    #expect(browser.selectedName(.members) == selected)
  }

  @Test("zoom changes nothing but the zoom")
  func zoom() throws {
    var browser = TestBrowser()
    try browser.press("z") { $0.isZoomed = true }
    try browser.press("z") { $0.isZoomed = false }
  }

  @Test("a key without a meaning says so and changes nothing else")
  func unknownKey() throws {
    var browser = TestBrowser()
    try browser.press("X") { $0.notice = "X does nothing here; ? lists the keys" }
  }
}
