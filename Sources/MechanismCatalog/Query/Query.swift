/// What a filter asks for: words, fields and how they are joined. One language serves the filter, the palette and the
/// command line.
public indirect enum Query: Equatable, Sendable {
  /// Everything.
  case all
  /// A plain or quoted word.
  case word(Word)
  /// `field:value`.
  case term(FieldTerm)
  /// Two or more terms that hold on one row of memberships: `(party:italy role:observer)`.
  case row([FieldTerm])
  case not(Query)
  /// All of two or more.
  case and([Query])
  /// Any of two or more.
  case or([Query])

  /// A piece of a record's own names, aliases, codes and acronyms.
  public struct Word: Equatable, Sendable {
    /// As it was typed, without quotes and signs.
    public let text: String
    /// As it is looked for: folded (see `Folding`); never empty.
    public let folded: [UInt8]
    public var place = Place.anywhere

    /// Where in a name it is looked for.
    public enum Place: Sendable {
      case anywhere
      /// `^word`: a name begins with it.
      case beginning
      /// `word$`: a name ends with it.
      case end
      /// `^word$`: it is a whole name.
      case whole
      /// `fuzzy:word`: one name holds its letters in order.
      case letters
    }
  }

  /// What a parenthesis would read as one row of memberships, and what it leaves out beside it; nil where it would not.
  var asRow: Query? {
    guard case .and(let parts) = self else { return nil }
    let leftOut = parts.filter { $0.leftOutTerm != nil }
    let terms = parts.compactMap { part in if case .term(let term) = part { term } else { nil } }
    let isRow =
      terms.count > 1 && terms.count + leftOut.count == parts.count && terms.allSatisfy(\.field.isOfRow)
      && terms.contains(where: \.field.makesRow)
    if !isRow { return nil }
    return leftOut.isEmpty ? .row(terms) : .and([.row(terms)] + leftOut)
  }

  /// The year that `asof:` sets; nil without it. O(terms).
  public var asOf: Int? {
    switch self {
    case .term(let term): term.year
    case .and(let queries): queries.lazy.compactMap(\.asOf).first
    default: nil
    }
  }

  /// The plain words that a matching record holds, for marking them in its names.
  public var highlightedWords: [[UInt8]] {
    switch self {
    case .all, .not, .term, .row: []
    case .word(let word): word.place == .letters ? [] : [word.folded]
    case .and(let queries), .or(let queries): queries.flatMap(\.highlightedWords)
    }
  }
}
