import Testing

@testable import NcursesBackend

struct ClipboardTests {
  private static func clipboard(_ environment: [String: String]) -> Clipboard { Clipboard { environment[$0] } }

  private func sent(_ text: String, _ environment: [String: String]) -> String? {
    Self.clipboard(environment).bytes(for: text).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], Clipboard.Route.terminal), (["TERM": "foot"], .terminal),
    (["TERM": "vte-direct"], .terminal),
    // From a far machine into a multiplexer that its environment does not show.
    (["TERM": "screen-256color"], .terminal), (["TERM": "tmux-256color"], .tmux),
    (["TERM": "xterm-256color", "TMUX": "/s,1,0"], .tmux), (["TERM": "screen", "TMUX": "/s,1,0"], .tmux),
    (["TERM": "xterm", "TMUX": ""], .terminal),
    (["TERM": "screen.xterm-256color", "STY": "1.pts-0.host"], .screen), (["TERM": "screen", "STY": "1.p"], .screen),
    // screen inside tmux has both, and its own name; tmux inside screen has tmux's.
    (["TERM": "screen", "STY": "1.p", "TMUX": "/s,1,0"], .screen),
    (["TERM": "tmux-256color", "STY": "1.p", "TMUX": "/s,1,0"], .tmux),
    (["TERM": "xterm", "STY": "1.p"], .terminal),
    (["TERM": "linux"], .none), (["TERM": "linux-16color"], .none), (["TERM": "vt100"], .none),
    (["TERM": "vt220"], .none),
    (["TERM": "dumb"], .none), (["TERM": ""], .none), ([:], .none),
  ])
  func route(environment: [String: String], route: Clipboard.Route) {
    #expect(Self.clipboard(environment).route == route)
  }

  @Test func plain() {
    #expect(sent("foobar", ["TERM": "xterm"]) == "\u{1B}]52;c;Zm9vYmFy\u{7}")
    #expect(sent("", ["TERM": "xterm"]) == "\u{1B}]52;c;\u{7}")
    #expect(sent("é\n", ["TERM": "xterm"]) == "\u{1B}]52;c;w6kK\u{7}")
  }

  @Test func tmux() {
    #expect(
      sent("foo", ["TERM": "screen", "TMUX": "x"])
        == "\u{1B}]52;c;Zm9v\u{7}" + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
  }

  @Test func screen() {
    let environment = ["TERM": "screen", "STY": "x"]
    #expect(sent("foo", environment) == "\u{1B}P\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
    // 233 letters of base64 fill the first piece, and 240 each of the others.
    let letters = String(repeating: "YWFh", count: 100)
    let first = letters.prefix(233)
    #expect(
      sent(String(repeating: "a", count: 300), environment)
        == "\u{1B}P\u{1B}]52;c;\(first)\u{1B}\\" + "\u{1B}P\(letters.dropFirst(233))\u{7}\u{1B}\\")
  }

  @Test func noStringOfScreenIsLongerThanTheOldestHolds() throws {
    let text = String(repeating: "a", count: 10_000)
    let bytes = try #require(Self.clipboard(["TERM": "screen", "STY": "x"]).bytes(for: text))
    let pieces = String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}\\")
    #expect(pieces.count == 56)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count + 2 <= 256 })
  }

  @Test func limits() {
    let longest = String(repeating: "a", count: Clipboard.longestText)
    #expect(sent(longest, ["TERM": "xterm"])?.utf8.count == 100_000)
    #expect(sent(longest + "a", ["TERM": "xterm"]) == nil)
    #expect(sent("foo", ["TERM": "linux"]) == nil)
  }
}
