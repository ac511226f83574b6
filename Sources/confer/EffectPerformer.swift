import BrowserCore
import NcursesBackend
import UnicodeText

/// Does what the browser asks of the world outside, and tells it what became of that.
struct EffectPerformer {
  private let screen: NcursesScreen
  private let clipboard = Clipboard.ofProcess
  /// What was to be copied on a terminal that has no clipboard.
  private var kept: [String] = []

  init(_ screen: NcursesScreen) {
    self.screen = screen
  }

  /// Does everything but `quit`, which is the loop's.
  mutating func perform(_ effect: Effect, _ state: inout BrowserState) {
    switch effect {
    case .quit: break
    case .suspend: screen.suspend()
    case .redraw: screen.redraw()
    case .mouse(let isOn): screen.setMouse(isOn)
    case .copy(let text): copy(text, &state)
    case .write(let path, let text, let replacing):
      switch WholeFile.write(text, to: path, replacing: replacing) {
      case .written(let bytes): state.wrote(path: path, bytes: bytes)
      case .exists: state.exists(path: path)
      case .failed(let reason): state.failedToWrite(path: path, reason: reason)
      }
    }
  }

  private mutating func copy(_ text: String, _ state: inout BrowserState) {
    let count = text.utf8.count
    if clipboard.route == .none {
      kept.append(text)
      state.keptForLeaving(bytes: count)
    } else if let bytes = clipboard.bytes(for: text) {
      screen.send(bytes)
      state.sent(bytes: count, isTmux: clipboard.route == .tmux)
    } else {
      state.tooLongToSend(bytes: count, limit: Clipboard.longestText)
    }
  }

  /// Prints what was to be copied, now that the screen is the shell's again; control characters but the tabs between
  /// columns are shown. Returns the exit status.
  func printKept() -> Int32 {
    if kept.isEmpty { return 0 }
    let lines = kept.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    return Output.say(lines.map { EffectPerformer.visible($0) + "\n" }.joined())
  }

  private static func visible(_ line: Substring) -> String {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    return columns.map { VisibleText.visible(String($0)) }.joined(separator: "\t")
  }
}
