/// What a filter asks for: words and how they are joined. One language serves the filter, the palette and the command
/// line.
public indirect enum Query: Equatable, Sendable {
  /// Everything.
  case all
  /// A plain or quoted word.
  case word(Word)
  case not(Query)
  /// All of two or more.
  case and([Query])
  /// Any of two or more.
  case or([Query])

  /// A substring of a record's own names, aliases, codes and acronyms.
  public struct Word: Equatable, Sendable {
    /// As it was typed, without quotes.
    public let text: String
    /// As it is looked for: folded (see `Folding`).
    public let folded: [UInt8]
  }
}

/// Why a query could not be read.
public struct QueryError: Error, Equatable, Sendable {
  /// Where, in characters from 0.
  public let offset: Int
  public let reason: Reason
  /// The nearest query that can be read.
  public let suggestion: String

  public enum Reason: Equatable, Sendable {
    case unclosedQuote, unclosedParenthesis, unopenedParenthesis
    /// `-`, `|` or `( )` without the term it needs.
    case missingTerm(after: String)
    /// `member:` and the like, which this version does not understand.
    case noFields(name: String)
    /// More parentheses inside one another than anybody means.
    case tooDeep
  }
}
