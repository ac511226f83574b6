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
    /// A field where only plain words are understood.
    case noFields(name: String)
    /// More parentheses inside one another than anybody means.
    case tooDeep
    case unknownField(name: String, near: [String])
    case ambiguousField(name: String, candidates: [String])
    /// A field that the records of the kind cannot be asked for.
    case uselessField(name: String, kind: RecordKind, fields: [String])
    /// A field, or a comma, without the value it needs.
    case missingValue(field: String, expected: String)
    case unknownValue(field: String, value: String, near: [String])
    case ambiguousValue(field: String, value: String, candidates: [String])
    /// A name of another sort than the field takes.
    case otherSort(field: String, name: String, sort: String, expected: String)
    /// Neither a date, a number nor a range.
    case badValue(field: String, value: String, expected: String)
    /// `date:` of parties outside a parenthesis of one row.
    case dateWithoutRow
    /// `asof:` behind `-` or beside `|`, or in a parenthesis.
    case misplacedYear
    case twoYears(Int, Int)
  }

  /// What is wrong, in plain words, with the column from 1.
  public var message: String { "column \(offset + 1): \(reason.words)" }
}

extension QueryError.Reason {
  fileprivate var words: String {
    switch self {
    case .unclosedQuote: "the quote is not closed"
    case .unclosedParenthesis: "the parenthesis is not closed"
    case .unopenedParenthesis: "a closing parenthesis without an opening one"
    case .noFields(let name): "'\(name):' is not understood here"
    case .tooDeep: "too many parentheses inside one another"
    case .missingTerm(let sign): "'\(sign)' needs a term"
    case .dateWithoutRow:
      "'date:' of members holds on one row: put it into a parenthesis, as in (in:rcm date:1997)"
    case .misplacedYear: "'asof:' sets the year of the whole query: it stands outside parentheses, '-' and '|'"
    case .twoYears(let first, let second): "'asof:' can be one year only, not \(first) and \(second)"
    default: fieldWords
    }
  }

  private var fieldWords: String {
    switch self {
    case .unknownField(let name, let near):
      "there is no field '\(name):'" + Self.offered(near.map { $0 + ":" }) + "; in quotes it is text"
    case .ambiguousField(let name, let candidates):
      "'\(name):' may be \(WordList.joined(candidates.map { $0 + ":" }, by: "or"))"
    case .uselessField(let name, let kind, let fields):
      "'\(name):' cannot be asked of \(kind.rawValue); these can: \(fields.joined(separator: ", "))"
    case .missingValue(let field, let expected): "'\(field):' needs \(expected)"
    case .unknownValue(let field, let value, let near): "'\(field):' does not know '\(value)'" + Self.offered(near)
    case .ambiguousValue(let field, let value, let candidates):
      "'\(field):\(value)' may be \(WordList.shortened(candidates))"
    case .otherSort(let field, let name, let sort, let expected): "\(name) is \(sort); '\(field):' takes \(expected)"
    case .badValue(let field, let value, let expected): "'\(value)' is not what '\(field):' takes: \(expected)"
    default: ""
    }
  }

  private static func offered(_ near: [String]) -> String {
    near.isEmpty ? "" : "; near: \(WordList.shortened(near))"
  }
}
