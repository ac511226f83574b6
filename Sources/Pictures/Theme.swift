import TerminalModel

/// How the parts of the browser, and pictures wherever they are drawn, look. Signs carry the meaning; colours only help to find it.
public struct Theme: Sendable {
  /// Whether only ASCII may be drawn.
  public let isASCII: Bool
  /// Whether shades can be told apart, and one half of a cell be filled with another than the other half; without them
  /// pictures are drawn by the density of their signs.
  public let hasShades: Bool
  /// Whether the terminal's font has few signs beside letters and lines, as those of the Linux console: it lacks
  /// diamonds, some blocks and bars (console-setup, the fonts Lat15 and Uni2).
  public let hasFewSigns: Bool
  public let border: BorderSet

  public init(ascii: Bool = false, hasShades: Bool = false, hasFewSigns: Bool = false) {
    isASCII = ascii
    self.hasShades = hasShades && !ascii
    self.hasFewSigns = hasFewSigns
    border = ascii ? .ascii : .lines
  }

  /// What pictures are drawn with: ASCII where the font may lack a sign, since a missing one looks like another.
  public var ofPictures: Theme { hasFewSigns ? Theme(ascii: true) : self }

  public let title = Style(.bold)
  public let focusedTitle = Style([.bold, .reverse])
  /// The terminal's own colour: a line in another one costs nine times the bytes wherever a change crosses it.
  public let frame = Style.plain
  public let text = Style.plain
  public let quiet = Style(ink: .muted)
  public let heading = Style(.bold, ink: .accent)
  /// The heading of rows in a list, which changes with every step of the leading row: bold alone takes half the bytes.
  public let rowHeading = Style(.bold)
  /// The number in a border, for the same reason in the border's colour.
  public let count = Style.plain
  /// The row that the cursor rests on.
  public let selection = Style(.reverse)
  /// The leading row while another pane has the cursor.
  public let held = Style(.bold)
  public let match = Style(.underline, ink: .match)
  public let notice = Style(ink: .caution)
  public let error = Style(.bold, ink: .alert)
  public let key = Style(.bold)

  /// The sign before the title of the pane that leads.
  public var leadSign: String { isASCII ? "*" : "▸" }
  /// The sign before the row that the other panes follow.
  public var heldSign: String { isASCII ? ">" : "▸" }
  /// The sign before a marked row.
  public var markSign: String { "*" }
  public func sortSign(descending: Bool) -> String { isASCII ? (descending ? "v" : "^") : descending ? "▼" : "▲" }
  public var crumb: String { isASCII ? " > " : " › " }
  /// What stands for text that did not fit.
  public var ellipsis: String { isASCII ? "." : "…" }
}

/// The pieces of borders.
public struct BorderSet: Sendable {
  public let horizontal: Glyph
  public let vertical: Glyph
  /// Pieces by the sides that they join: 1 up, 2 right, 4 down, 8 left.
  private let joints: [Glyph]

  public func joint(_ sides: UInt8) -> Glyph { joints[Int(sides & 15)] }

  public static let lines = BorderSet(
    horizontal: Glyph("─"), vertical: Glyph("│"),
    joints: " ╵╶└╷│┌├╴┘─┴┐┤┬┼".map { Glyph($0) })

  public static let ascii = BorderSet(
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
