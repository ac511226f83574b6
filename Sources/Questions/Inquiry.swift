import CommandTable
import MechanismCatalog
import Presentation

/// Answers what can be asked in one line, from the command line and from the browser alike.
public struct Inquiry {
  let years: YearlyLinks
  let citing: Citing

  public init(_ years: YearlyLinks, citing: Citing = .always) {
    (self.years, self.citing) = (years, citing)
  }

  /// The answer to an invocation whose verb is a question, as of the year that its options name, else `year`, else the
  /// standard one. Throws why it cannot be answered.
  public func answer(_ invocation: Invocation, year: Int? = nil) throws(Refusal) -> Answer {
    if !invocation.hasEnoughArguments { throw Refusal(message: UsageError.argumentCount(invocation.verb).message) }
    try NamesOnly.check(invocation)
    let shown = try shownYear(invocation, year)
    switch invocation.verb {
    case .show: return try card(invocation, year: year).answer
    case .list: return try ListAnswer(invocation, years, standardYear: shown, citing).answer()
    case .compare: return try CompareAnswer(invocation, years, year: shown, citing).answer()
    case .overlap: return try OverlapAnswer(invocation, years, standardYear: shown).answer()
    case .path: return try PathAnswer(invocation, years, year: shown).answer()
    case .diff: return try DiffAnswer(invocation, years, standardYear: shown).answer()
    case .timeline, .matrix, .map: return table(of: try picture(invocation, year: year))
    default: throw Refusal(message: "'\(invocation.verb.rawValue)' has no table for an answer")
    }
  }

  /// The year of `--as-of`, else the one given, else the standard one.
  func shownYear(_ invocation: Invocation, _ year: Int?) throws(Refusal) -> Int {
    try Refusal.wrapping { () throws(UsageError) in try invocation.asOfYear() } ?? year ?? years.standardYear
  }
}

/// Why a question cannot be answered: a name that is unknown or means several, a query that cannot be read.
public struct Refusal: Error, Equatable {
  /// What is wrong and what would do, in a sentence.
  public let message: String

  public init(message: String) { self.message = message }

  /// Does what may be refused for the form of an option.
  static func wrapping<Value>(_ body: () throws(UsageError) -> Value) throws(Refusal) -> Value {
    do throws(UsageError) { return try body() } catch { throw Refusal(message: error.message) }
  }
}
