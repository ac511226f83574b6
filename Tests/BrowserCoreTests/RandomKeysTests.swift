import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Any keys at any size")
struct RandomKeysTests {
  static let keys = [
    "j", "k", "<pgdn>", "<pgup>", "g", "G", "<tab>", "<backtab>", "1", "2", "3", "4", "<enter>", "<esc>", "<lt>", ">",
    "/", "n", "o", "O", "i", "s", "z", ":", "?", "a", "t", "<bs>", "<space>", "|", "-", "<C-u>", "<C-r>", "<unknown>",
    "a", ",", ".", "2", "0", "0", "5", "<space>", "u", "c", "d", "y", "Y", "e", "x", "m", ":", "m", "e",
    "t", "w", "h", "l", "<left>", "<right>", "+", "$", "!",
  ]

  @Test("every pane's cursor stays on a row and in view", arguments: 0..<20)
  func invariants(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var browser = TestBrowser.answering(
      columns: .random(in: 40...140, using: &random), rows: .random(in: 12...50, using: &random))
    for step in 0..<400 {
      let key = Self.keys.randomElement(using: &random)!
      try browser.press(key)
      if step % 50 == 49 {
        browser.take(
          .resize(Size(columns: .random(in: 1...140, using: &random), rows: .random(in: 1...50, using: &random))))
      }
      for pane in Pane.allCases {
        let (state, count) = (browser.state.place.panes[pane], browser.state.listings[pane].rows.count)
        #expect(state.cursor >= 0 && state.cursor < max(1, count), "\(pane) after \(key), seed \(seed)")
        #expect(state.scroll >= 0 && state.scroll <= state.cursor, "\(pane) after \(key), seed \(seed)")
      }
      guard let view = browser.state.place.answer else { continue }
      let lines = view.layout(columns: Layout(browser.state).answerList.columns).lines.count
      #expect(view.cursor >= 0 && view.cursor < max(1, view.itemCount), "answer after \(key), seed \(seed)")
      #expect(view.scroll >= 0 && view.scroll < max(1, lines), "answer after \(key), seed \(seed)")
    }
  }
}
