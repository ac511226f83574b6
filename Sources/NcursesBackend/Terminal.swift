import Glibc
import TerminalModel

/// The terminal's two ends: where its keys come from and where its bytes go.
struct Terminal {
  /// The standard input, or, if that is something else, the controlling terminal opened anew.
  let keys: Int32
  let screen: Int32 = STDOUT_FILENO

  /// Throws `notATerminal` if the standard output is none, `cannotOpen` if no keys can be had.
  init() throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    if isatty(STDIN_FILENO) == 1 {
      keys = STDIN_FILENO
    } else {
      keys = open("/dev/tty", O_RDWR | O_CLOEXEC)
      if keys < 0 { throw .cannotOpen("/dev/tty: \(systemReason())") }
    }
  }

  /// Closes what was opened here.
  func close() {
    if keys != STDIN_FILENO { _ = Glibc.close(keys) }
  }

  /// The extent now. A terminal that does not know it says 0x0, which is taken as 80x24; absurd ones are cut, since
  /// memory grows with them.
  var size: Size {
    var extent = winsize()
    let answer = ioctl(screen, UInt(TIOCGWINSZ), &extent)
    guard answer == 0, extent.ws_col > 0, extent.ws_row > 0 else { return Size(columns: 80, rows: 24) }
    return Size(columns: min(Int(extent.ws_col), 2000), rows: min(Int(extent.ws_row), 1000))
  }

  /// What one look at the terminal and at the signals found.
  struct Readiness {
    var hasKeys = false
    var hasSignal = false
    var isGone = false
    var isAnything: Bool { hasKeys || hasSignal || isGone }
  }

  /// Sleeps until there are keys or a signal, for at most so many milliseconds; nil is without limit, 0 not at all.
  func wait(orFor signals: Int32, milliseconds: Int?) -> Readiness {
    var watched = [
      pollfd(fd: keys, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    // Interrupted, it finds nothing; what interrupted it can be read from `signals` the next time.
    guard poll(&watched, 2, Int32(milliseconds ?? -1)) > 0 else { return Readiness() }
    let state = Int32(watched[0].revents)
    return Readiness(
      hasKeys: state & POLLIN != 0, hasSignal: watched[1].revents != 0,
      isGone: state & (POLLHUP | POLLERR | POLLNVAL) != 0)
  }

  /// Reads what waits, up to the buffer's length; nil once the terminal is gone.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    let count = Glibc.read(keys, buffer.baseAddress, buffer.count)
    if count > 0 { return count }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : nil
  }
}

/// Why the last system call failed.
func systemReason() -> String {
  String(cString: strerror(errno))
}

/// A clock that only goes forward, in milliseconds.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

/// A variable of the environment, nil if it is unset.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
