import Glibc
import UnicodeText

/// The standard output and the standard error, written without a buffer in between: what cannot be written is known at once.
enum Output {
  /// Prints a text and returns the exit status: `found`, or 2 if it could not be printed, with the reason on the standard
  /// error. A pipe that nobody reads any more ends the process quietly (SIGPIPE).
  static func say(_ text: String, status found: Int32 = 0) -> Int32 {
    if let reason = write(Array(text.utf8), to: STDOUT_FILENO) { return fail("standard output: \(reason)") }
    return found
  }

  /// Prints a message on the standard error; returns the exit status of an error.
  static func fail(_ message: String) -> Int32 {
    complain(message)
    return 2
  }

  /// Prints a message on the standard error; control characters in it are shown.
  static func complain(_ message: String) {
    _ = write(Array("confer: \(VisibleText.visible(message))\n".utf8), to: STDERR_FILENO)
  }

  /// Prints a text that explains an outcome on the standard error.
  static func explain(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes all of the bytes; returns the reason why not, nil if it did.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> String? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR || errno == EAGAIN {
        waitForRoom(descriptor)
        continue
      }
      if written <= 0 { return systemReason() }
      rest = rest.dropFirst(written)
    }
    return nil
  }

  /// Whoever shares a descriptor may have made it one that does not wait by itself.
  private static func waitForRoom(_ descriptor: Int32) {
    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&room, 1, -1)
  }
}

/// Why the last system call failed.
func systemReason() -> String { String(cString: strerror(errno)) }

/// A variable of the environment; nil if it is unset or empty.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}
