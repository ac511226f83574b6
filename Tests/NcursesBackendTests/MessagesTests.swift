import Testing

@testable import NcursesBackend

struct MessagesTests {
  @Test func unknownTerminalNamesItAndTheRemedy() {
    let message = TerminalError.unknownTerminal("foo\u{1B}").description
    #expect(
      message == "TERM is 'foo?', which this machine's terminfo does not know; try TERM=xterm-256color")
  }

  @Test func paddingIsTakenOut() {
    #expect(Terminfo.withoutPadding(Array("\u{1B}[H$<50>x$<5/>$y<".utf8)) == Array("\u{1B}[Hx$y<".utf8))
  }

  @Test func bracketedPasteByFamily() {
    #expect(ScreenSequences.hasBracketedPaste("xterm-256color"))
    #expect(!ScreenSequences.hasBracketedPaste("linux"))
    #expect(!ScreenSequences.hasBracketedPaste("vt100"))
  }
}
