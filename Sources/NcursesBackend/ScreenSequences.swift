/// The bytes that take over a terminal and give it back.
///
/// The same ones serve at start, at the end, around a stop, and, kept by the guard, in a crash.
struct ScreenSequences {
  /// Alternate screen, whole scrolling region, application keys, bracketed paste.
  let enter: [UInt8]
  /// Their opposite, with the cursor shown and plain colours.
  let leave: [UInt8]
  let showCursor: [UInt8]
  let hideCursor: [UInt8]

  /// The sequences for the open terminal with so many rows, and whether it is to report the mouse.
  init(terminal: String, rows: Int, hasMouse: Bool) {
    let pasteOn = Terminfo.bytes("BE") ?? (Self.hasBracketedPaste(terminal) ? Array("\u{1B}[?2004h".utf8) : [])
    let pasteOff = Terminfo.bytes("BD") ?? (Self.hasBracketedPaste(terminal) ? Array("\u{1B}[?2004l".utf8) : [])
    showCursor = Terminfo.bytes("cnorm") ?? []
    hideCursor = Terminfo.bytes("civis") ?? []
    enter =
      Self.strings("smcup") + (Terminfo.bytes("csr", 0, rows - 1) ?? []) + Self.strings("smkx") + pasteOn
      + (hasMouse ? MouseReport.on : [])
    leave =
      (hasMouse ? MouseReport.off : []) + pasteOff + Self.strings("rmkx", "sgr0", "op") + showCursor
      + Self.farewell(rows: rows)
  }

  /// Back to the shell's screen, or, where there is only one, to an empty last line.
  private static func farewell(rows: Int) -> [UInt8] {
    Terminfo.bytes("rmcup") ?? (Terminfo.bytes("cup", rows - 1, 0) ?? []) + strings("el")
  }

  private static func strings(_ names: String...) -> [UInt8] {
    names.flatMap { Terminfo.bytes($0) ?? [] }
  }

  /// For descriptions from before terminfo had a name for bracketed paste: where it works, or is ignored silently.
  static func hasBracketedPaste(_ terminal: String) -> Bool {
    let families = ["xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "kitty", "vte", "wezterm", "st-"]
    return families.contains(where: terminal.hasPrefix)
  }
}
