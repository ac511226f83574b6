/// What a user has settled once and for all, in a file of lines `name = value`, see `Setting`. Options of the command
/// line go before it.
///
///     # a line that begins with this sign, and an empty one, count for nothing
///     key <f2> = sort
///     key q = none
///     theme = ascii
///     query = member:thailand
///     mouse = on
///     as-of = 2005
///     data = ~/package
public struct Configuration: Equatable, Sendable {
  public enum Theme: String, CaseIterable, Sendable {
    /// Lines, and the colours that the terminal has.
    case plain
    /// ASCII only, as with `--ascii`.
    case ascii
    /// Without colours, as with `--no-color`.
    case mono
  }

  /// Keys that differ from the table of commands, in the order of the file; each key once.
  public var keys: [KeyBinding] = []
  public var theme = Theme.plain
  /// The query to start with where none is given; empty for none. As it is written: only with the data at hand can be
  /// told whether it can be read.
  public var query = ""
  public var isMouseOn = false
  /// The year to show; nil for the newest known.
  public var asOf: Int?
  /// The folder of the data package, as it is written; nil for the built-in one.
  public var data: String?

  /// What holds without a file.
  public init() {}

  /// Reads the text of a file: what could be read, and everything that is wrong, by line. O(length).
  public static func parse(_ text: String) -> (configuration: Configuration, problems: [ConfigurationProblem]) {
    var parser = ConfigurationParser()
    parser.read(text)
    return (parser.configuration, parser.problems)
  }
}
