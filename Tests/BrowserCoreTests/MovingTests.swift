import MechanismCatalog
import TerminalModel
import TestSupport
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

  @Test("members stand by name: states and territories, then organizations, then groups, which count as none")
  func partyOrder() {
    let package = SmallPackage([
      .parties: "party,name,kind\na-group,A group,group\nbody,Body,organization\nCHL,Chile,state\nALB,Albania,state\n",
      .memberships: "party\na-group\nbody\nCHL\nALB\n",
    ])
    let browser = TestBrowser(on: package)
    #expect(browser.names(.members) == ["Albania", "Chile", "Body", "A group"])
    #expect(browser.state.listings[.members].nearby == 1)
  }

  @Test("a mechanism of which nobody is named has a question mark, one with presumed members theirs")
  func numbers() {
    let package = SmallPackage([
      .mechanisms: "mechanism,name\nnobody,A\nlater,B\nbodies,C\nnamed,D\n",
      .lists: "list,mechanism,as_of\nl,later,2010\n",
      .parties: "party,name,kind\nbody,Body,organization\nALB,Albania,state\n",
      .memberships: "mechanism,party,as_of,list\nlater,ALB,2010,l\nbodies,body,2004,\nnamed,ALB,2004,\n",
    ])
    let browser = TestBrowser(on: package)
    let column = Column.all(in: .processes)[2]
    let rows = browser.state.listings[.processes].rows
    #expect(rows.map { column.text($0, browser.context.links) } == ["?", "1?", "", "1"])
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
