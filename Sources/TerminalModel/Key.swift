/// A key as a terminal reports it.
public enum Key: Hashable, Sendable {
  /// A grapheme cluster that was typed; never a control character.
  case character(Character)
  /// Ctrl with a lower-case letter or one of `@ [ \ ] ^ _`.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 and up.
  case function(Int)
  /// An escape sequence that no table knows; it does nothing.
  case unknown
}
