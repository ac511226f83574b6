import CommandTable
import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Groups of processes by kind")
struct FoldingTests {
  /// Ten regional processes, three dialogues and two treaties, of which `p0` and `t0` are on trafficking.
  private static let package: SmallPackage = {
    let rows = [("p", 10, "regional_process"), ("d", 3, "dialogue"), ("t", 2, "instrument")].flatMap {
      name, count, kind in
      (0..<count).map { "\(name)\($0),\(name)\($0),\(kind),regional" }
    }
    return SmallPackage([
      .mechanisms: (["mechanism,name,kind,scope"] + rows).joined(separator: "\n") + "\n",
      .focusAreas: "focus_area,label\ntrafficking,Trafficking\n",
      .mechanismFocus: "mechanism,focus_area\np0,trafficking\nt0,trafficking\n",
    ])
  }()

  private func browser() -> TestBrowser { TestBrowser(on: Self.package) }

  private let processes = (0..<10).map { "p\($0)" }

  @Test("a long list stands under headings with their numbers; consultations first, the other kinds folded")
  func headings() {
    let browser = browser()
    #expect(
      browser.names(.processes)
        == ["- Regional processes: 10"] + processes + ["- Dialogues: 3", "d0", "d1", "d2", "+ Instruments: 2"])
    #expect(browser.selectedName(.processes) == "p0")
    #expect(browser.state.listings[.processes].matched == 15)
  }

  @Test("f folds the group of the selected row and selects its heading; again it shows the group")
  func fold() throws {
    var browser = browser()
    let opened = browser.names(.processes)
    try browser.press("jjf")
    #expect(
      browser.names(.processes) == ["+ Regional processes: 10", "- Dialogues: 3", "d0", "d1", "d2", "+ Instruments: 2"])
    #expect(browser.selectedName(.processes) == "+ Regional processes: 10")
    try browser.press("f")
    #expect(browser.names(.processes) == opened)
    #expect(browser.selectedName(.processes) == "- Regional processes: 10")
  }

  @Test("a group that opens at the edge comes into view")
  func opensIntoView() throws {
    var browser = TestBrowser(on: Self.package, columns: 80, rows: 16)
    try browser.press("Gf")
    let pane = browser.state.place.panes[.processes]
    let height = Layout(browser.state).list(of: .processes).rows
    #expect(browser.selectedName(.processes) == "- Instruments: 2")
    #expect(pane.scroll + height >= browser.names(.processes).count)
  }

  @Test("F folds all groups, and shows all once all are folded")
  func foldAll() throws {
    var browser = browser()
    try browser.press("F")
    #expect(browser.names(.processes) == ["+ Regional processes: 10", "+ Dialogues: 3", "+ Instruments: 2"])
    try browser.press("F")
    #expect(browser.names(.processes).suffix(3) == ["- Instruments: 2", "t0", "t1"])
  }

  @Test("Enter on a heading asks for its kind, and nothing of it is hidden")
  func kindFacet() throws {
    var browser = browser()
    try browser.press("G<enter>")
    #expect(browser.state.place.facets == [Facet(.kind(.instrument))])
    #expect(browser.names(.processes) == ["t0", "t1"])
    #expect(browser.names(.focusAreas) == ["Trafficking"])
    try browser.press("<esc>")
    #expect(browser.selectedName(.processes) == "+ Instruments: 2")
  }

  @Test("the other panes follow a heading: they show what its mechanisms have")
  func headingLeads() throws {
    var browser = browser()
    try browser.press("G")
    #expect(browser.state.listings[.focusAreas].mechanismCount == 2)
  }

  @Test("a filter hides nothing, and few rows need no headings")
  func filtered() throws {
    var browser = browser()
    try browser.press("/t")
    #expect(browser.names(.processes) == ["t0", "t1"])
    try browser.press("<esc>f/-d")
    #expect(browser.names(.processes) == processes + ["t0", "t1"])
  }

  @Test("a filter with many hits keeps the headings, and folding is refused with a word")
  func filteredLong() throws {
    var browser = browser()
    try browser.press("/p|d|t0<enter>f")
    #expect(browser.names(.processes).last == "t0")
    #expect(browser.names(.processes).first == "- Regional processes: 10")
    #expect(browser.state.notice == "What a filter finds is not hidden")
  }

  @Test("sorted by another column there are no groups, and folding is refused with a word")
  func sorted() throws {
    var browser = browser()
    try browser.press("of")
    #expect(browser.names(.processes) == ["d0", "d1", "d2"] + processes + ["t0", "t1"])
    #expect(browser.state.notice == "Only long lists of processes stand in groups")
    try browser.press("<tab>f")
    #expect(browser.state.notice == "Only long lists of processes stand in groups")
  }
}
