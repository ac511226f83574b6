import CommandTable
import MechanismCatalog
import Presentation
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Pictures of what is in front")
struct PictureTests {
  private func command(_ browser: TestBrowser) -> String {
    CommandLineText.quoted(browser.state.place.picture?.command ?? [])
  }

  @Test(
    "a picture is of the mechanisms that the panes list",
    arguments: [
      ("t", "confer timeline --as-of 2008"), ("/kandy<enter>x", "confer matrix kandy --as-of 2008"),
      ("j<enter>t", "confer timeline lombok-process --as-of 2008"),
      ("22/thailand<enter><enter>w", "confer map member:THA --as-of 2008"),
      (":list mechanisms member:thailand<enter>t", "confer timeline member:thailand --as-of 2008"),
    ])
  func subject(keys: String, expected: String) throws {
    var browser = TestBrowser()
    try browser.press(keys.replacing(" ", with: "<space>"))
    #expect(command(browser) == expected)
  }

  @Test("the matrix goes round its forms; a map shows the selected mechanism's members, then all again")
  func forms() throws {
    var browser = TestBrowser()
    try browser.press("jxx")
    #expect(command(browser) == "confer matrix --against mechanisms --as-of 2008")
    try browser.press("xx")
    #expect(command(browser) == "confer matrix --against members --as-of 2008")
    try browser.press("<esc>*4w")
    #expect(command(browser) == "confer map --as-of 2008")
    try browser.press("w")
    #expect(command(browser) == "confer map lombok-process --as-of 2008")
    try browser.press("w")
    #expect(command(browser) == "confer map --as-of 2008")
  }

  @Test("what is selected in the panes, or in a picture, is selected in the next picture")
  func selection() throws {
    var browser = TestBrowser()
    try browser.press("jt")
    let catalog = browser.context.catalog
    let lombok = Topic.mechanism(try #require(catalog.mechanism(id: "lombok-process")))
    #expect(browser.state.place.picture?.comparable == lombok)
    try browser.press("x")
    #expect(browser.state.place.picture?.mechanism.map { Topic.mechanism($0) } == lombok)
    let party = try #require(browser.state.place.picture?.topic)
    try browser.press("w")
    #expect(browser.state.place.picture?.topic == party)
    try browser.press("w")
    #expect(command(browser) == "confer map lombok-process --as-of 2008")
  }

  @Test("Esc takes each picture back to the place before, as it was left")
  func back() throws {
    var browser = TestBrowser()
    try browser.press("jt")
    try browser.press("jl")
    let timeline = browser.state.place.picture
    try browser.press("x<esc>")
    #expect(browser.state.place.picture == timeline)
    try browser.press("<esc>")
    #expect(browser.state.place.picture == nil && browser.state.selectedRow?.topic.isMechanism == true)
  }

  @Test("a filter narrows; cleared, what was selected is selected again; one that cannot be read leaves the picture")
  func filter() throws {
    var browser = TestBrowser()
    try browser.press("tjl")
    let before = browser.state.place.picture
    try browser.press("/kandy<enter>")
    #expect(command(browser) == "confer timeline kandy --as-of 2008")
    try browser.press("/(")
    #expect(browser.state.place.picture?.error != nil)
    #expect(command(browser) == "confer timeline kandy --as-of 2008")
    try browser.press("<esc>")
    #expect(browser.state.place.picture == before)
  }

  @Test("what is exported as text is the drawing")
  func text() throws {
    var browser = TestBrowser()
    try browser.press("te<C-u>lanes.txt<enter>")
    guard case .write(_, let text, _)? = browser.effects.first else {
      Issue.record("nothing is written")
      return
    }
    #expect(text.hasPrefix("Timeline of mechanisms, as of 2008: 7 of 7\n"))
    #expect(text.contains("◆start") || text.contains("◆ founding"))
  }

  @Test("what cannot be done in a picture says why")
  func unavailable() throws {
    var browser = TestBrowser()
    try browser.press("+")
    #expect(browser.state.notice == "Pictures are drawn larger or smaller: t, x and w draw them")
    try browser.press("t1")
    #expect(browser.state.notice == "A picture stands in place of the panes; Esc goes back to them")
  }
}
