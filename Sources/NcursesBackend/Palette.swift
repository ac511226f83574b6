import TerminalModel

/// Which colour and attributes show a style on a terminal with so many colours.
///
/// The background is always the terminal's own, which may be black or white. Colours are chosen for contrast with both
/// (WCAG 2.1 contrast ratios, on black and on white):
///
/// | ink | 256 colours | on black | on white | 8 or more | none |
/// | --- | --- | --- | --- | --- | --- |
/// | accent | 31, blue-green | 5.1 | 4.1 | bold | bold |
/// | muted | 243, grey | 4.6 | 4.5 | as plain text | as plain text |
/// | match | 28, green, underlined | 4.5 | 4.7 | underlined | underlined |
/// | caution | 133, purple | 5.1 | 4.1 | 5, magenta (4.5, 4.7) | as plain text |
/// | alert | 196, red | 5.3 | 4.0 | 1, red (3.6, 5.8), bold | bold |
///
/// The shades are those of a picture: two greys, for nothing and for unknown; a dark red for what is over; then purple to
/// yellow, each 1.4 times as light as the one before, so that eyes that confuse colours tell them apart too (as in the map
/// "viridis": Smith and van der Walt, SciPy 2015). They stand out from black and from white, least of all by 1.8. They are
/// shown only with 256 colours, since of fewer nobody knows which they are.
///
/// | shade | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
/// | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
/// | of 256 | 240 | 246 | 88 | 55 | 25 | 30 | 71 | 214 | 67 | 161 |
/// | on black | 3.0 | 6.9 | 2.0 | 2.1 | 3.3 | 4.8 | 7.8 | 11.4 | 5.0 | 4.0 |
/// | on white | 7.1 | 3.0 | 10.3 | 10.0 | 6.4 | 4.4 | 2.7 | 1.8 | 4.2 | 5.2 |
///
/// 8 is a pale blue beside the blue of 4, 9 a crimson. A sign on a shade is black or white, whichever stands out more: by
/// 4.5 at least.
///
/// Of the basic eight, cyan, green and yellow vanish on white and blue on black, so these stay unused. Dim is left out
/// other than with 256 colours, where terminals make it unreadable or show it as a colour.
struct Palette {
  private let isWide: Bool
  private let isColoured: Bool

  /// The palette for so many colours. Only of exactly 256 is it known which ones they are.
  init(colours: Int) {
    isWide = colours == 256
    isColoured = colours >= 8
  }

  /// The foreground of an ink as the terminal numbers its colours; nil leaves the terminal's own.
  func colour(of ink: Style.Ink) -> Int? {
    switch ink {
    case .plain, .contrary: nil
    case .accent: isWide ? 31 : nil
    case .muted: isWide ? 243 : nil
    case .match: isWide ? 28 : nil
    case .caution: isWide ? 133 : isColoured ? 5 : nil
    case .alert: isWide ? 196 : isColoured ? 1 : nil
    default: isWide ? Palette.shades[Int(ink.rawValue - Style.Ink.shade0.rawValue)] : nil
    }
  }

  /// The foreground of a style: that of its ink, which may depend on the ground; nil leaves the terminal's own.
  func foreground(of style: Style) -> Int? {
    guard isWide, style.ink == .contrary, style.ground.rawValue >= Style.Ink.shade0.rawValue else {
      return colour(of: style.ink)
    }
    return Palette.lightShades.contains(style.ground) ? Palette.black : Palette.white
  }

  /// Of each shade the number among the 256.
  private static let shades = [240, 246, 88, 55, 25, 30, 71, 214, 67, 161]
  /// The shades on which black can be read better than white.
  private static let lightShades: Set<Style.Ink> = [.shade1, .shade5, .shade6, .shade7, .shade8]
  /// Those of the 256 that no terminal lets its user change.
  private static let (black, white) = (16, 231)

  /// Whether shades can be told apart, and one half of a cell be filled with another than the other half.
  var hasShades: Bool { isWide }

  /// The pair of colours that shows a style; 0 is the terminal's own. Without a ground it has the number of its ink.
  func pair(of style: Style) -> UInt8 {
    if !isWide || style.ground.rawValue < Style.Ink.shade0.rawValue {
      return colour(of: style.ink) == nil ? 0 : style.ink.rawValue
    }
    let inks = UInt8(Style.Ink.allCases.count)
    return (style.ground.rawValue - Style.Ink.shade0.rawValue + 1) * inks + style.ink.rawValue
  }

  /// The attributes that show a style, those that stand for its ink included.
  func attributes(of style: Style) -> Style.Attributes {
    var result = style.attributes
    if !isWide { result.remove(.dim) }
    switch style.ink {
    case .match: result.insert(.underline)
    case .accent, .alert: if !isWide { result.insert(.bold) }
    default: break
    }
    return result
  }
}
