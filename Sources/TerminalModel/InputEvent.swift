/// What a terminal tells its program.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece (bracketed paste), control characters still in it.
  case paste(String)
  /// The terminal's new size; also the first event of a session.
  case resize(Size)
  /// The program is in the foreground again after it was stopped.
  case resumed
  /// The Esc reported last was the head of an escape sequence that a slow line had split: take it back.
  case escapeRetracted
  case mouse(MouseEvent)
}

/// What the mouse did, where it is turned on.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable { case press, wheelUp, wheelDown }

  public let action: Action
  /// The cell, from 0.
  public let point: Point

  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
