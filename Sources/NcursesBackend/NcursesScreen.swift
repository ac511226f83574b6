import CNcurses
import TerminalModel

/// The terminal that the process runs in, driven through ncurses.
///
/// From `init` to `close` the terminal is the program's: raw, on the alternate screen. Whatever ends or stops the process
/// gives it back first. One at a time; to be used from one thread. It asks the terminal nothing (no device reports).
public final class NcursesScreen: Screen {
  /// What the user may choose.
  public struct Options: Sendable {
    /// Draws without colours, as a non-empty NO_COLOR in the environment does (no-color.org).
    public var isMonochrome: Bool

    /// The choices; by default, colours as the terminal has them.
    public init(isMonochrome: Bool = false) {
      self.isMonochrome = isMonochrome
    }
  }

  /// How many colours are used; 0 if the terminal has none or the user wants none.
  public let colours: Int
  /// Whether the locale's encoding is UTF-8. If not, only ASCII can be shown, and the rest comes out as `?`.
  public let isUTF8: Bool
  /// Whether the terminal is the Linux console, whose fonts have few signs.
  public var isConsole: Bool { terminalName == "linux" || terminalName.hasPrefix("linux-") }
  /// Whether the shades of pictures can be told apart, see `Style.Ink`.
  public let hasShades: Bool
  /// The terminal's extent in cells, as the last `resize` event told it; 80x24 if the terminal does not know.
  public private(set) var size: Size

  let terminal: Terminal
  /// Readable once a signal has come.
  let signals: Int32
  private let terminalName: String
  private var sequences: ScreenSequences
  /// Whether the terminal reports the mouse, see `setMouse`.
  private var isMouseOn = false
  private var painter: Painter
  private var isCursorShown = true
  /// Whether the terminal may show something else than was sent last.
  private var isStale = true
  /// What goes out in front of the next frame.
  private var unsent: [UInt8] = []
  private(set) var isOpen = true

  var decoder: KeyDecoder
  /// Events that no key made, waiting to be read.
  var queued: [InputEvent]
  var isGone = false
  /// How many bytes the last read returned.
  var lastReadCount = 0

  /// Takes over the terminal. The first frame brings it to its screen.
  ///
  /// Keys are read from the standard input, or from `/dev/tty` if that is not a terminal.
  public init(options: Options = Options()) throws(TerminalError) {
    terminal = try Terminal()
    terminalName = environment("TERM") ?? ""
    if terminalName.isEmpty { throw .unnamedTerminal }
    // Before ncurses, which leaves alone the signals that are already caught.
    signals = guard_install(terminal.keys, terminal.screen)
    if signals < 0 { throw .cannotOpen(systemReason()) }
    let isMonochrome = options.isMonochrome || !(environment("NO_COLOR") ?? "").isEmpty
    if let failure = Self.open(terminalName, inColour: !isMonochrome) {
      guard_remove()
      throw failure
    }
    isUTF8 = cn_is_utf8()
    colours = Int(cn_colours())
    size = terminal.size
    queued = [.resize(size)]
    let escapeDelay = environment("ESCDELAY").flatMap { Int($0) } ?? KeyDecoder.escapeDelay
    decoder = KeyDecoder(named: KeySequence.ofTerminal(), escapeDelay: escapeDelay)
    let palette = Palette(colours: colours)
    hasShades = palette.hasShades
    painter = Painter(palette: palette, size: size)
    sequences = ScreenSequences(terminal: terminalName, rows: size.rows, hasMouse: false)
    enter()
  }

  deinit { close() }

  private static func open(_ name: String, inColour: Bool) -> TerminalError? {
    switch Int(cn_open(name, inColour)) {
    case CN_OPENED: nil
    case CN_UNKNOWN_TERMINAL: .unknownTerminal(name)
    case CN_INCAPABLE_TERMINAL: .incapableTerminal(name)
    default: .cannotOpen(systemReason())
    }
  }

  /// Shows a frame: only what changed is computed and sent, in one write; nothing, if nothing did.
  ///
  /// A frame of another size than the terminal's is shown from the top left corner on.
  public func present(_ frame: Frame) {
    guard isOpen, painter.paint(frame) || isStale else { return }
    if isStale { shareLeaveBytes() }
    isStale = false
    var count = 0
    let bytes = cn_update(&count)
    unsent += UnsafeBufferPointer(start: bytes, count: count)
    if isCursorShown != (frame.cursor != nil) {
      isCursorShown.toggle()
      unsent += isCursorShown ? sequences.showCursor : sequences.hideCursor
    }
    flush()
  }

  /// Sends bytes that are no part of a frame and leave the picture alone, such as OSC 52 for the clipboard; at once, or
  /// with the next frame if the terminal has to be entered first.
  public func send(_ bytes: [UInt8]) {
    guard isOpen else { return }
    unsent += bytes
    if !isStale { flush() }
  }

  /// Has the terminal report presses of the mouse and its wheel, or not; at the start it does not. While it does, most
  /// terminals select text only with Shift held down. It is off while the program is stopped, and once it has ended.
  public func setMouse(_ isOn: Bool) {
    guard isOpen, isOn != isMouseOn else { return }
    isMouseOn = isOn
    sequences = ScreenSequences(terminal: terminalName, rows: size.rows, hasMouse: isOn)
    // Known to the guard first: from the first byte on, every way out turns it off.
    if isOn, !isStale { shareLeaveBytes() }
    send(isOn ? MouseReport.on : MouseReport.off)
    if !isOn, !isStale { shareLeaveBytes() }
  }

  private func shareLeaveBytes() { guard_set_leave_bytes(sequences.leave, sequences.leave.count) }

  private func flush() {
    if unsent.isEmpty { return }
    if !guard_write(unsent, unsent.count) { isGone = true }
    unsent.removeAll(keepingCapacity: true)
  }

  /// Gives the terminal back as it was found: modes, screen, cursor, signals. Later calls do nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    guard_remove()
    cn_close()
    terminal.close()
  }

  // MARK: - Taking over the terminal and giving it back

  /// Makes the terminal the program's; what brings it to its screen goes out with the next frame.
  private func enter() {
    guard_enter()
    unsent = sequences.enter + (isCursorShown ? [] : sequences.hideCursor)
    cn_forget_terminal()
    isStale = true
  }

  /// Sends the next frame whole, as though nothing were known of what the terminal shows.
  public func redraw() {
    cn_forget_terminal()
    isStale = true
  }

  /// Adopts the terminal's size and tells it, even if it is the same: a size in between may have cut what is shown.
  func adoptSize() {
    size = terminal.size
    sequences = ScreenSequences(terminal: terminalName, rows: size.rows, hasMouse: isMouseOn)
    painter.resize(to: size)
    isStale = true
    queued.append(.resize(size))
  }

  /// Takes over the terminal again after somebody else may have used it.
  func resume() {
    if terminal.size != size { adoptSize() }
    enter()
    queued.append(.resumed)
  }

  /// Stops the process, or with `wholeJob` all of its job, and takes over the terminal again when it runs on.
  func stop(wholeJob: Bool) {
    guard_leave()
    guard_stop(wholeJob)
    if guard_ending_signal() == 0 { resume() }
  }

  /// Gives the terminal back, stops the job as Ctrl-Z does, and, once it runs on, takes the terminal over again; the next
  /// `read` tells `resumed`. Where the system does not stop it, for want of a shell to continue it, it runs on at once.
  public func suspend() {
    if isOpen { stop(wholeJob: true) }
  }

  // MARK: - Ending

  /// The signal that asked the process to end (HUP, INT, QUIT or TERM), nil if none did.
  ///
  /// Once `read` has returned false: close the screen, then `endProcess(bySignal:)`; nil means that the terminal is gone.
  public var endingSignal: Int32? {
    let number = guard_ending_signal()
    return number == 0 ? nil : number
  }

  /// Ends the process as if the signal had never been caught, so that shells see 128 + its number.
  public static func endProcess(bySignal number: Int32) -> Never {
    guard_end_process(number)
  }
}
