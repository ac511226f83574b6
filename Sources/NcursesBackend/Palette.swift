import TerminalModel

/// Which colour and attributes show a style on a terminal with so many colours.
///
/// The background is always the terminal's own, which may be black or white. Colours are chosen for contrast with both
/// (WCAG 2.1 contrast ratios, on black and on white):
///
/// | ink | 256 colours | on black | on white | 8 or 16 colours | none |
/// | --- | --- | --- | --- | --- | --- |
/// | accent | 31, blue-green | 5.1 | 4.1 | bold | bold |
/// | muted | 243, grey | 4.6 | 4.5 | as plain text | as plain text |
/// | match | 28, green, underlined | 4.5 | 4.7 | underlined | underlined |
/// | caution | 133, purple | 5.1 | 4.1 | 5, magenta (4.5, 4.7) | as plain text |
/// | alert | 196, red | 5.3 | 4.0 | 1, red (3.6, 5.8), bold | bold |
///
/// Of the basic eight, cyan, green and yellow vanish on white and blue on black, so these stay unused. Dim is left out
/// below 256 colours, where terminals make it unreadable or show it as a colour.
struct Palette {
  let colours: Int

  /// The foreground of an ink as the terminal numbers its colours; nil leaves the terminal's own.
  func colour(of ink: Style.Ink) -> Int? {
    switch (ink, colours) {
    case (.accent, 256...): 31
    case (.muted, 256...): 243
    case (.match, 256...): 28
    case (.caution, 256...): 133
    case (.alert, 256...): 196
    case (.caution, 8...): 5
    case (.alert, 8...): 1
    default: nil
    }
  }

  /// The attributes that show a style, those that stand for its ink included.
  func attributes(of style: Style) -> Style.Attributes {
    var result = style.attributes
    if colours < 256 { result.remove(.dim) }
    switch style.ink {
    case .match: result.insert(.underline)
    case .accent, .alert: if colours < 256 { result.insert(.bold) }
    case .plain, .muted, .caution: break
    }
    return result
  }
}
