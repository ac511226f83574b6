/// How a text reaches the clipboard of the terminal that the user sits at, also over SSH: OSC 52 (xterm, Control
/// Sequences, "Operating System Commands"). No terminal answers it, so nobody knows whether it was taken.
public struct Clipboard: Equatable, Sendable {
  /// What stands between the program and the terminal.
  public enum Route: Equatable, Sendable {
    case terminal, tmux, screen
    /// The terminal is known to have no clipboard.
    case none
  }

  public let route: Route

  /// The longest text that is sent, in bytes of UTF-8: with it the sequence has the 100,000 bytes that terminals take
  /// since hterm's `osc52.sh`.
  public static let longestText = 74_994
  /// Within one string of GNU screen, in bytes: versions before 4.2 hold 256 with their frame.
  private static let screenString = 240

  /// The route for an environment, of which TERM, TMUX and STY count.
  public init(environment: (String) -> String?) {
    let terminal = environment("TERM") ?? ""
    func isSet(_ name: String) -> Bool { !(environment(name) ?? "").isEmpty }
    if isSet("STY"), terminal.hasPrefix("screen") {
      route = .screen
    } else if isSet("TMUX") || terminal.hasPrefix("tmux") {
      route = .tmux
    } else {
      route = Self.lacksClipboard(terminal) ? .none : .terminal
    }
  }

  /// The clipboard of the terminal that the process runs in.
  public static var ofProcess: Clipboard { Clipboard(environment: NcursesBackend.environment) }

  /// The Linux console, terminals of before 1990, and whatever has no name.
  private static func lacksClipboard(_ terminal: String) -> Bool {
    let families = ["linux", "dumb", "ansi", "cons", "sun", "hurd", "wsvt", "vt1", "vt2", "vt3", "vt4", "vt5"]
    return terminal.isEmpty || families.contains(where: terminal.hasPrefix)
  }

  /// The bytes to send for a text; nil if there is no clipboard, or the text is too long. O(length).
  ///
  /// tmux takes the plain sequence with `set-clipboard on`, and passes the wrapped one on with `allow-passthrough on`
  /// or before version 3.3; it drops silently what it is not to take. Which of them is set cannot be seen without
  /// asking, so both go out; where both are taken, the same text arrives twice.
  public func bytes(for text: String) -> [UInt8]? {
    let content = Array(text.utf8)
    guard content.count <= Self.longestText else { return nil }
    let plain = Array("\u{1B}]52;c;".utf8) + Base64.encode(content) + [0x07]
    return switch route {
    case .terminal: plain
    case .tmux: plain + Self.passedByTmux(plain)
    case .screen: Self.passedByScreen(plain)
    case .none: nil
    }
  }

  /// `DCS tmux; sequence ST`, each escape doubled (tmux(1), allow-passthrough).
  private static func passedByTmux(_ sequence: [UInt8]) -> [UInt8] {
    let doubled = sequence.flatMap { $0 == 0x1B ? [$0, $0] : [$0] }
    return Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
  }

  /// `DCS piece ST`, as often as it takes: screen hands the pieces on, one behind the other.
  private static func passedByScreen(_ sequence: [UInt8]) -> [UInt8] {
    stride(from: 0, to: sequence.count, by: screenString).flatMap { start in
      let piece = sequence[start..<min(start + screenString, sequence.count)]
      return Array("\u{1B}P".utf8) + piece + Array("\u{1B}\\".utf8)
    }
  }
}
