/// Why a terminal cannot be used in full screen.
public enum TerminalError: Error, Equatable, Sendable {
  /// The standard output is a file or a pipe.
  case notATerminal
  /// TERM is unset or empty.
  case unnamedTerminal
  /// terminfo does not know this value of TERM.
  case unknownTerminal(String)
  /// The terminal of this value of TERM cannot place its cursor.
  case incapableTerminal(String)
  /// The system refused something; the associated text says what, and the system's reason.
  case cannotOpen(String)
}

extension TerminalError: CustomStringConvertible {
  /// The reason and its remedy in plain words, without a full stop at the end.
  public var description: String {
    switch self {
    case .notATerminal:
      "the standard output is not a terminal; run the browser in one, without a redirection"
    case .unnamedTerminal:
      "TERM is not set, so it is not known how to drive this terminal; try TERM=xterm-256color"
    case .unknownTerminal(let name):
      "TERM is '\(Self.printable(name))', which this machine's terminfo does not know; try TERM=xterm-256color"
    case .incapableTerminal(let name):
      "TERM is '\(Self.printable(name))', a terminal that cannot place its cursor; try TERM=xterm-256color"
    case .cannotOpen(let reason):
      "the terminal cannot be used: \(reason)"
    }
  }

  /// A value from the environment, fit for a message.
  private static func printable(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.prefix(80).map { ("!"..."~").contains($0) ? $0 : "?" }))
  }
}
