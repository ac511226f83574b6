import MechanismCatalog
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Commands of a package that is not the built-in one")
struct DataPathTests {
  private func browser() -> TestBrowser {
    var browser = TestBrowser()
    browser.context = BrowserContext(years: YearlyLinks(SmallPackage.standard.links(asOf: 2008)), data: "my data")
    return browser
  }

  @Test("what the panes, a card and a picture show again names the package, before the year")
  func shown() throws {
    var browser = browser()
    try browser.press("$") {
      $0.overlays = [.commandLine("confer list mechanisms --data 'my data' --as-of 2008")]
    }
    try browser.press("<esc>ji$")
    #expect(browser.command.hasPrefix("confer show") && browser.command.hasSuffix("--data 'my data' --as-of 2008"))
    try browser.press("<esc><esc>t$")
    #expect(browser.command == "confer timeline --data 'my data' --as-of 2008")
  }

  @Test("so does what is copied")
  func copied() throws {
    var browser = browser()
    for key in ["y", "Y"] {
      try browser.press(key)
      guard case .copy(let text)? = browser.effects.first else {
        Issue.record("\(key) copies nothing")
        continue
      }
      #expect(text.contains("--data 'my data' --as-of 2008"))
    }
  }
}

extension TestBrowser {
  /// The command line that is shown in front; empty where none is.
  fileprivate var command: String {
    if case .commandLine(let text) = state.overlays.last { text } else { "" }
  }
}
