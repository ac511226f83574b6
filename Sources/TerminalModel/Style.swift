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
  }

  public var attributes: Attributes
  public var ink: Ink

  public init(_ attributes: Attributes = [], ink: Ink = .plain) {
    self.attributes = attributes
    self.ink = ink
  }

  public static let plain = Style()

  /// The same ink with more attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(attributes.union(more), ink: ink)
  }
}
