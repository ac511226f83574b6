import Testing

@testable import BrowserCore

@Suite("What the loop reports of an effect")
struct ReportTests {
  private func notice(_ report: (inout BrowserState) -> Void) -> String? {
    var browser = TestBrowser()
    report(&browser.state)
    return browser.state.notice
  }

  @Test("a copy is never said to have arrived")
  func copies() {
    #expect(notice { $0.sent(bytes: 1234, isTmux: false) } == "Sent to the terminal: 1,234 bytes")
    #expect(
      notice { $0.sent(bytes: 1, isTmux: true) }
        == "Sent to the terminal: 1 byte (tmux takes them with set-clipboard on)")
    #expect(
      notice { $0.tooLongToSend(bytes: 80_000, limit: 74_994) }
        == "Too long for the clipboard (80,000 bytes; at most 74,994): e writes a file")
    #expect(
      notice { $0.keptForLeaving(bytes: 99) }
        == "This terminal has no clipboard: 99 bytes to be printed on leaving; e writes a file")
  }

  @Test("a file is said to be written, or why not")
  func files() {
    #expect(notice { $0.wrote(path: "a.csv", bytes: 1_234_567) } == "Written: a.csv, 1,234,567 bytes")
    #expect(
      notice { $0.failedToWrite(path: "a.csv", reason: "Permission denied") }
        == "Not written (Permission denied): a.csv"
    )
  }

  @Test("the next key takes the word away")
  func passing() throws {
    var browser = TestBrowser()
    browser.state.tell("a word")
    #expect(browser.state.notice == "a word")
    try browser.press("j")
    #expect(browser.state.notice == nil)
  }
}
