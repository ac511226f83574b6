import Presentation

/// What the loop reports of the effects that it was asked for.
extension BrowserState {
  /// Shows a word on what just happened, until the next key.
  public mutating func tell(_ notice: String) { self.notice = notice }

  /// A text has gone to the terminal's clipboard; whether it was taken nobody knows.
  public mutating func sent(bytes: Int, isTmux: Bool) {
    tell("Sent to the terminal: \(Words.bytes(bytes))" + (isTmux ? " (tmux takes them with set-clipboard on)" : ""))
  }

  /// A text is longer than terminals take.
  public mutating func tooLongToSend(bytes: Int, limit: Int) {
    tell("Too long for the clipboard (\(Words.bytes(bytes)); at most \(Words.grouped(limit))): e writes a file")
  }

  /// The terminal has no clipboard: the text is printed once the browser is left.
  public mutating func keptForLeaving(bytes: Int) {
    tell("This terminal has no clipboard: \(Words.bytes(bytes)) to be printed on leaving; e writes a file")
  }

  /// A file has been written, whole.
  public mutating func wrote(path: String, bytes: Int) { tell("Written: \(path), \(Words.bytes(bytes))") }

  /// A file could not be written; nothing is left of it. The reason comes first: a long path may be cut.
  public mutating func failedToWrite(path: String, reason: String) { tell("Not written (\(reason)): \(path)") }

  /// A file of that name is there already and has been left as it is: the user decides.
  public mutating func exists(path: String) { askToOverwrite(path: path) }
}
