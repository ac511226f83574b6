import BrowserCore
import BrowserViews
import Glibc
import NcursesBackend
import Pictures
import TerminalModel

/// One run of the browser: keys from a script, then the terminal until it ends.
struct BrowserSession {
  private let context: BrowserContext
  private var isASCII: Bool
  private var script: [Key] = []
  var isMonochrome = false
  /// Whether the mouse is reported from the start.
  var startsWithMouse = false
  /// The year that the start is as of; nil: the standard one.
  var year: Int?
  /// The filter that the processes start with.
  var filter = ""

  init(_ context: BrowserContext, isASCII: Bool) {
    self.context = context
    self.isASCII = isASCII
  }

  /// Notes the keys to be typed first; returns what is wrong with them, nil if nothing is.
  mutating func take(script text: String) -> String? {
    do {
      script = try Key.script(text)
      return nil
    } catch {
      return "--script: '\(error.notation)' at character \(error.offset + 1) names no key"
    }
  }

  /// The state after the script; nil if the script quits.
  private func started(_ size: Size) -> BrowserState? {
    var state = BrowserState(size: size)
    state.start(filter: filter, year: year, context)
    state.isMouseOn = startsWithMouse
    for key in script {
      if state.update(.key(key), context).contains(.quit) { return nil }
      state.settle(context, keysWait: true)
    }
    state.settle(context)
    return state
  }

  /// The screen after the script, as text of COLUMNS x LINES cells: for pipes, tests and reports.
  func screenAsText() -> String {
    let size = Size(columns: extent("COLUMNS", most: 2000) ?? 80, rows: extent("LINES", most: 1000) ?? 24)
    guard var state = started(size) else { return "" }
    state.workAhead(context)
    let grid = render(state, context, Theme(ascii: isASCII)).grid
    return (0..<grid.size.rows).map { grid.text(row: $0) + "\n" }.joined()
  }

  /// A number of cells from the environment, cut like a terminal's own.
  private func extent(_ name: String, most: Int) -> Int? {
    environment(name).flatMap { Int($0) }.map { min(max(1, $0), most) }
  }

  /// Runs on the terminal until the user or a signal ends it, and returns the exit status.
  func runOnTerminal() -> Int32 {
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(options: .init(isMonochrome: isMonochrome))
    } catch {
      return Output.fail(error.description)
    }
    if startsWithMouse { screen.setMouse(true) }
    var performer = EffectPerformer(screen)
    let isQuit = loop(screen, &performer)
    screen.close()
    if let signal = screen.endingSignal { NcursesScreen.endProcess(bySignal: signal) }
    return isQuit ? performer.printKept() : 2
  }

  /// Every batch of events that waits is taken whole, then drawn once. True once the user quits; false if the terminal
  /// is gone or a signal came.
  private func loop(_ screen: NcursesScreen, _ performer: inout EffectPerformer) -> Bool {
    let theme = Theme(ascii: isASCII || !screen.isUTF8, hasShades: screen.hasShades, hasFewSigns: screen.isConsole)
    guard var state = started(screen.size) else { return true }
    var events: [InputEvent] = []
    // What waits already, the first size among it, is taken before the first frame.
    var isBlocking = false
    while true {
      repeat {
        events.removeAll(keepingCapacity: true)
        guard screen.read(into: &events, blocking: isBlocking) else { return false }
        isBlocking = false
        for event in events {
          if take(event, &state, &performer) { return true }
        }
      } while screen.hasWaitingInput
      state.settle(context)
      screen.present(render(state, context, theme))
      if state.workAhead(context) { screen.present(render(state, context, theme)) }
      isBlocking = true
    }
  }

  /// Takes one event while others may wait; true once the user quits.
  private func take(_ event: InputEvent, _ state: inout BrowserState, _ performer: inout EffectPerformer) -> Bool {
    for effect in state.update(event, context) {
      if effect == .quit { return true }
      performer.perform(effect, &state)
    }
    state.settle(context, keysWait: true)
    return false
  }
}
