import CommandTable
import MechanismCatalog
import Presentation
import Questions
import UnicodeText

/// What `confer --linear` prints for each line that is typed: no boxes, no columns, one statement a line.
public struct LinearAnswer {
  private let inquiry: Inquiry
  private let catalog: Catalog
  private let year: Int
  private let mechanismCount: Int
  private let showsSources: Bool

  /// Answers as of a year where a line names none; with `showsSources` every row is followed by who says so, else
  /// where a line asks for it.
  public init(_ years: YearlyLinks, year: Int, showsSources: Bool = false) {
    inquiry = Inquiry(years)
    catalog = years.catalog
    self.year = year
    self.showsSources = showsSources
    mechanismCount = years[year].all.count
  }

  /// What is printed first.
  public var header: String {
    """
    confer, as of \(year), \(Words.grouped(mechanismCount)) mechanisms. Type a name, a query such as member:thailand, \
    a command such as compare germany turkey, or help; quit ends.

    """
  }

  /// What a line is.
  public enum Line: Equatable, Sendable {
    case question, end
    /// A line of a script without a word.
    case nothing
  }

  /// A blank line ends what a person types; in a script it means nothing.
  public static func meaning(of line: String, isTyped: Bool) -> Line {
    switch line.filter({ !$0.isWhitespace }) {
    case "": isTyped ? .end : .nothing
    case "q", "quit", "exit": .end
    default: .question
    }
  }

  /// The answer to a line: a command of the command line, with or without `confer` in front; or else a name, whose
  /// card it is; or else a query of mechanisms. Ends with a line feed.
  public func text(_ line: String) -> String {
    let line = Self.withoutProgram(line)
    let words = CommandLineText.words(line)
    guard let first = words.first else { return Self.help }
    if first == Verb.help.rawValue { return help(on: words.dropFirst().first) }
    do {
      let invocation = try Invocation(words)
      return invocation.options[.help] == nil ? answer(invocation, line) : Self.help
    } catch {
      return cannot(error.message, words)
    }
  }

  private static func withoutProgram(_ line: String) -> String {
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.first == "confer" ? words.dropFirst().joined(separator: " ") : line
  }

  private func answer(_ invocation: Invocation, _ line: String) -> String {
    let words = CommandLineText.words(line)
    guard invocation.verb == .browse || invocation.verb.isQuestion else {
      return cannot("'\(invocation.verb.rawValue)' is for the command line only; help lists what can be asked", words)
    }
    do {
      let isCard = invocation.verb == .browse
      let answer = try isCard ? cardOrList(invocation, line) : inquiry.answer(invocation, year: year)
      let isCited = showsSources || invocation.options[.sources] != nil
      return LinearText.text(answer, sources: isCited ? catalog : nil)
    } catch {
      return cannot(error.message, words)
    }
  }

  /// The card of what a line names, or the mechanisms that it leaves as a query: where it has fields, else where nothing
  /// is called so. Without options the line is taken as it is, as a name may hold what a shell takes for a quotation
  /// mark.
  private func cardOrList(_ invocation: Invocation, _ line: String) throws(Refusal) -> Answer {
    var question = invocation
    let words = invocation.options.isEmpty ? line : invocation.arguments.joined(separator: " ")
    let text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    question.arguments = [text]
    let names = NameLookup(catalog)
    let isPlain = (try? QueryParser.parse(text)) != nil
    if !isPlain, names.exact(text) == nil { return try inquiry.answer(question.asList, year: year) }
    do throws(Refusal) {
      question.verb = .show
      return try inquiry.answer(question, year: year)
    } catch {
      guard case .unknown = names.find(text), let list = try? inquiry.answer(question.asList, year: year), list.isFound
      else { throw error }
      return list
    }
  }

  func cannot(_ reason: String, _ words: [String]) -> String {
    let question = MistypedVerb.question(words).map { Words.capitalized($0) + "\n" } ?? ""
    return VisibleText.visible("Cannot: \(reason)") + "\n" + question
  }
}
