import TerminalModel

/// How the parts of the browser look. Signs carry the meaning; colours only help to find it.
public struct Theme: Sendable {
  /// Whether only ASCII may be drawn.
  public let isASCII: Bool
  let border: BorderSet

  public init(ascii: Bool = false) {
    isASCII = ascii
    border = ascii ? .ascii : .lines
  }

  let title = Style(.bold)
  let focusedTitle = Style([.bold, .reverse])
  /// The terminal's own colour: a line in another one costs nine times the bytes wherever a change crosses it.
  let frame = Style.plain
  let text = Style.plain
  let quiet = Style(ink: .muted)
  let heading = Style(.bold, ink: .accent)
  /// The heading of rows in a list, which changes with every step of the leading row: bold alone takes half the bytes.
  let rowHeading = Style(.bold)
  /// The number in a border, for the same reason in the border's colour.
  let count = Style.plain
  /// The row that the cursor rests on.
  let selection = Style(.reverse)
  /// The leading row while another pane has the cursor.
  let held = Style(.bold)
  let match = Style(.underline, ink: .match)
  let notice = Style(ink: .caution)
  let error = Style(.bold, ink: .alert)
  let key = Style(.bold)

  /// The sign before the title of the pane that leads.
  var leadSign: String { isASCII ? "*" : "▸" }
  /// The sign before the row that the other panes follow.
  var heldSign: String { isASCII ? ">" : "▸" }
  /// The sign before a marked row.
  var markSign: String { "*" }
  func sortSign(descending: Bool) -> String { isASCII ? (descending ? "v" : "^") : descending ? "▼" : "▲" }
  var crumb: String { isASCII ? " > " : " › " }
  /// What stands for text that did not fit.
  var ellipsis: String { isASCII ? "." : "…" }
}

/// The pieces of borders.
struct BorderSet: Sendable {
  let horizontal: Glyph
  let vertical: Glyph
  /// Pieces by the sides that they join: 1 up, 2 right, 4 down, 8 left.
  private let joints: [Glyph]

  func joint(_ sides: UInt8) -> Glyph { joints[Int(sides & 15)] }

  static let lines = BorderSet(
    horizontal: Glyph("─"), vertical: Glyph("│"),
    joints: " ╵╶└╷│┌├╴┘─┴┐┤┬┼".map { Glyph($0) })

  static let ascii = BorderSet(
    horizontal: Glyph(ascii: 0x2D), vertical: Glyph(ascii: 0x7C),
    joints: (0..<16).map { sides in
      switch sides {
      case 0: .space
      case 1, 4, 5: Glyph(ascii: 0x7C)
      case 2, 8, 10: Glyph(ascii: 0x2D)
      default: Glyph(ascii: 0x2B)
      }
    })
}
