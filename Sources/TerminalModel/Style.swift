/// How a cell is shown: attributes that every terminal has in some form, and an ink that some have.
///
/// No meaning is carried by ink alone: a terminal without colours shows the same facts.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
  }

  /// A role of colour on the terminal's own background; the backend chooses the colour the terminal can show.
  public enum Ink: UInt8, CaseIterable, Sendable {
    /// The terminal's own foreground.
    case plain
    /// What is focused or led by.
    case accent
    /// What supports: counts, dates, hints.
    case muted
    /// What matched a filter.
    case match
    /// What needs care: disputed, presumed, derived.
    case caution
    /// What went wrong.
    case alert
    /// Black or white, whichever can be read on the ground; without a ground as `plain`.
    case contrary
    /// The steps of a picture: greys for nothing and for unknown, then from the least to the most. Only where
    /// `Theme.hasShades` says that they can be told apart.
    case shade0, shade1, shade2, shade3, shade4, shade5, shade6, shade7
    /// Beside the steps: what is in doubt, and what is contested.
    case shade8, shade9

    /// The steps of a picture, in order, and the two beside them.
    public static let shades: [Ink] = [
      .shade0, .shade1, .shade2, .shade3, .shade4, .shade5, .shade6, .shade7, .shade8, .shade9,
    ]
  }

  public var attributes: Attributes
  public var ink: Ink
  /// What fills the cell behind its glyph: `plain` for the terminal's own background, else a shade. Other inks fill
  /// nothing.
  public var ground: Ink

  public init(_ attributes: Attributes = [], ink: Ink = .plain, ground: Ink = .plain) {
    self.attributes = attributes
    self.ink = ink
    self.ground = ground
  }

  public static let plain = Style()

  /// The same colours with more attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(attributes.union(more), ink: ink, ground: ground)
  }
}
