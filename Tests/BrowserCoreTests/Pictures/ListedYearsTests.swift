import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("The years of a list")
struct ListedYearsTests {
  private func years(_ browser: TestBrowser) -> [String] {
    browser.state.listings[.timeline].years.map { "\($0.year):\($0.count)" }
  }

  @Test("they count the rows under each year, without those that have no date")
  func counts() throws {
    var browser = TestBrowser()
    #expect(years(browser) == ["1999:1"])
    try browser.press("j*2")
    #expect(years(browser) == ["2003:2", "2004:1", "2005:1"])
    #expect(browser.names(.timeline).filter { $0.count == 4 } == ["2003", "2004", "2005"])
  }

  @Test("each is counted once in any order of the rows, and under a filter only what is shown")
  func ordered() throws {
    var browser = TestBrowser()
    try browser.press("44")
    let all = years(browser)
    try browser.press("o")
    #expect(years(browser) == all)
    try browser.press("/conference<enter>")
    #expect(years(browser) == ["2002:2", "2008:1"])
  }

  @Test("they stand above the list where there is room, and take no row of it elsewhere")
  func layout() {
    for (columns, rows, stripRows) in [(120, 40, 2), (80, 24, 2), (64, 18, 0), (40, 12, 2)] {
      let layout = Layout(size: Size(columns: columns, rows: rows), focus: .timeline, isZoomed: false)
      let (list, inner) = (layout.list(of: .timeline), layout.frame(of: .timeline).inset(by: 1))
      #expect(layout.strip.rows == stripRows)
      #expect(list.row == inner.row + stripRows && list.endRow == inner.endRow)
      #expect(layout.list(of: .members).row == layout.frame(of: .members).row + 1)
    }
    let zoomed = Layout(size: Size(columns: 80, rows: 24), focus: .timeline, isZoomed: true)
    #expect(zoomed.list(of: .timeline).row == zoomed.strip.endRow + 1)
  }
}
