import BrowserCore
import BrowserViews
import MechanismCatalog
import Pictures
import TerminalModel

/// What a key costs in the running browser: update, listings, frame; not the terminal.
final class BrowserMeasures {
  private let bytes: PackageBytes
  private let context: BrowserContext

  init(_ bytes: PackageBytes) {
    self.bytes = bytes
    let catalog = Catalog(bytes.package)
    context = BrowserContext(links: Links(catalog, Snapshot(catalog, year: catalog.newestYear ?? 0)))
  }

  func all() -> [Measurement] {
    let (first, second, absent) = (Key.character("a"), Key.character("n"), Key.character("#"))
    return [
      Measurement("filter, first character", time(filtering) { $0.press(first) }),
      Measurement("filter, second character", time(after(first, second)) { $0.press(second) }),
      Measurement("filter, a character without hits", time(after(first, absent)) { $0.press(absent) }),
      Measurement("cursor down, four linked panes", time(walking()) { $0.press(.down) }),
      Measurement("page down, four linked panes", time(walking()) { $0.press(.pageDown) }),
      Measurement("render 80x24", time(session(80, 24)) { $0.draw() }),
      Measurement("render 200x60", time(session(200, 60)) { $0.draw() }),
    ]
  }

  private func session(_ columns: Int, _ rows: Int) -> () -> Session {
    let session = Session(context, Size(columns: columns, rows: rows))
    return { session }
  }

  /// With an open prompt in a browser whose names have not been folded for searching yet.
  private func filtering() -> Session {
    let links = Links(Catalog(bytes.package), context.links.snapshot)
    let session = Session(BrowserContext(links: links), Size(columns: 80, rows: 24))
    _ = session.press(.character("/"))
    return session
  }

  /// With one character in the prompt; the next one, which a run types, is taken back before the run after it.
  private func after(_ first: Key, _ second: Key) -> () -> Session {
    let session = filtering()
    _ = session.press(first)
    _ = session.press(second)
    return {
      _ = session.press(.backspace)
      return session
    }
  }

  /// From row to row; from the last back to the first, which is not timed.
  private func walking() -> () -> Session {
    let session = Session(context, Size(columns: 80, rows: 24))
    return {
      if session.isAtEnd { _ = session.press(.home) }
      return session
    }
  }
}

/// A browser without a terminal.
private final class Session {
  private let context: BrowserContext
  private var state: BrowserState

  init(_ context: BrowserContext, _ size: Size) {
    self.context = context
    state = BrowserState(size: size)
    state.start(context)
  }

  /// Whether the last process is selected.
  var isAtEnd: Bool { state.place.panes[.processes].cursor + 1 >= state.listings[.processes].rows.count }

  func press(_ key: Key) -> Int {
    _ = state.update(.key(key), context)
    state.settle(context)
    return state.listings[.processes].matched
  }

  func draw() -> Int { render(state, context, Theme()).grid.cells.count }
}
