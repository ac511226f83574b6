import TerminalModel

/// What the terminal reports of the mouse (xterm, Control Sequences, "Mouse Tracking"). The press of the first button
/// and the wheel count; other buttons, releases and anything with a modifier key do not.
enum MouseReport {
  /// Has presses and the wheel reported, in the form without a limit to columns; terminals that lack it ignore it.
  static let on = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let off = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  /// The report of `CSI < button ; column ; row` and `M` for a press or `m` for a release; nil if it does not count.
  static func event(parameters: ArraySlice<UInt8>, final: UInt8) -> MouseEvent? {
    let fields = parameters.dropFirst().split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard final == UInt8(ascii: "M"), fields.count == 3 else { return nil }
    guard let button = number(fields[0]), let column = number(fields[1]), let row = number(fields[2]) else {
      return nil
    }
    return event(button: button, column: column, row: row)
  }

  /// The report of three bytes behind `CSI M`, each 32 more than its value, which older terminals send.
  static func event(bytes: ArraySlice<UInt8>) -> MouseEvent? {
    let values = bytes.map { Int($0) - 32 }
    return event(button: values[0], column: values[1], row: values[2])
  }

  /// Columns and rows are counted from 1.
  private static func event(button: Int, column: Int, row: Int) -> MouseEvent? {
    guard column > 0, row > 0 else { return nil }
    let action: MouseEvent.Action? =
      switch button {
      case 0: .press
      case 64: .wheelUp
      case 65: .wheelDown
      default: nil
      }
    return action.map { MouseEvent($0, at: Point(column: column - 1, row: row - 1)) }
  }

  /// No terminal has a million columns.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
