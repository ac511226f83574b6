import TestSupport
import Testing

@testable import BrowserCore

@Suite("Contradictions in the browser")
struct ContradictionTests {
  private func command(_ keys: String) throws -> [String]? {
    var browser = TestBrowser.answering()
    try browser.press(keys)
    return browser.state.place.answer?.answer.command
  }

  @Test("! asks for all, or for those of the only mechanism that is asked for, or of the card in front")
  func asking() throws {
    #expect(try command("!") == ["confer", "list", "conflicts", "--as-of", "2008"])
    #expect(try command("<enter>!") == ["confer", "list", "conflicts", "in:jonkoping-process", "--as-of", "2008"])
    #expect(try command("ji!") == ["confer", "list", "conflicts", "in:lombok-process", "--as-of", "2008"])
    let ofThailand = try command("22/thai<enter><enter>!")
    #expect(ofThailand?.prefix(3) == ["confer", "list", "conflicts"])
    #expect(ofThailand.map { Set($0[3].dropFirst(3).split(separator: ",")) } == ["kandy-process", "lombok-process"])
    #expect(
      try command("/lombok<enter>!") == ["confer", "list", "conflicts", "in:lombok-process", "--as-of", "2008"])
    #expect(try command("/nowhere<enter>!") == nil)
  }

  @Test("Enter on a reading goes to its mechanism, s shows its only source, Esc goes back")
  func readings() throws {
    var browser = TestBrowser()
    try browser.press("<enter>!")
    let answer = try #require(browser.state.place.answer)
    #expect(answer.row?.evidence.count == 1)
    try browser.press("s")
    guard case .sources(let view) = browser.state.overlays.last else {
      Issue.record("no sources")
      return
    }
    #expect(view.evidence == answer.row?.evidence)
    try browser.press("<esc><enter>")
    #expect(browser.state.place.facets.map(\.topic) == [answer.row?.topic])
    try browser.press("<esc><esc>")
    #expect(browser.state.place.answer == nil)
  }

  @Test("what is in front is about a mechanism: a card, a facet, a leading row; or about several")
  func basis() throws {
    func mechanism(_ keys: String) throws -> String? {
      var browser = TestBrowser()
      try browser.press(keys)
      let mechanisms = Lister(links: browser.context.links).mechanisms(browser.state.place.facets)
      return browser.state.mechanismInFront(among: mechanisms).map { browser.context.catalog.mechanisms[$0].id.string }
    }
    #expect(try mechanism("") == "jonkoping-process")
    #expect(try mechanism("j") == "lombok-process")
    #expect(try mechanism("22") == nil)
    #expect(try mechanism("j<enter>22") == "lombok-process")
    #expect(try mechanism("22i") == nil)
    #expect(try mechanism("!") == nil)
    #expect(try mechanism("jis") == "lombok-process")
  }
}
