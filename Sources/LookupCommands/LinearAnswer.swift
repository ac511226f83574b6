import CommandTable
import MechanismCatalog
import Presentation
import Questions
import UnicodeText

/// What `confer --linear` prints for each line that is typed: no boxes, no columns, one statement a line.
public struct LinearAnswer {
  private let inquiry: Inquiry
  private let year: Int
  private let mechanismCount: Int

  /// Answers as of a year where a line names none.
  public init(_ years: YearlyLinks, year: Int) {
    inquiry = Inquiry(years)
    self.year = year
    mechanismCount = years[year].all.count
  }

  /// What is printed first.
  public var header: String {
    """
    confer, as of \(year), \(Words.grouped(mechanismCount)) mechanisms. Type a name, a command such as \
    list mechanisms member:thailand, or help; an empty line ends.

    """
  }

  /// Whether a line asks for the end.
  public static func isEnd(_ line: String) -> Bool {
    let word = line.filter { !$0.isWhitespace }
    return ["", "q", "quit", "exit"].contains(word)
  }

  /// The answer to a line: a command of the command line, with or without `confer` in front, or else a name, whose card
  /// it is. Ends with a line feed.
  public func text(_ line: String) -> String {
    var words = CommandLineText.words(line)
    if words.first == "confer" { words.removeFirst() }
    guard let first = words.first, first != Verb.help.rawValue else { return Self.help }
    do {
      let invocation = try Invocation(words)
      if invocation.options[.help] != nil { return Self.help }
      return answer(invocation.verb == .browse ? Self.card(invocation, line) : invocation)
    } catch {
      return cannot(error.message)
    }
  }

  /// The question for the card of what a line names; without options the line as it is, as a name may hold what a shell
  /// takes for a quotation mark.
  private static func card(_ invocation: Invocation, _ line: String) -> Invocation {
    var question = invocation
    question.verb = .show
    let name = invocation.options.isEmpty ? line : invocation.arguments.joined(separator: " ")
    question.arguments = [name.split(whereSeparator: \.isWhitespace).joined(separator: " ")]
    return question
  }

  private func answer(_ invocation: Invocation) -> String {
    guard invocation.verb.isQuestion else {
      return cannot("'\(invocation.verb.rawValue)' is for the command line only; help lists what can be asked")
    }
    do {
      return LinearText.text(try inquiry.answer(invocation, year: year))
    } catch {
      return cannot(error.message)
    }
  }

  private func cannot(_ reason: String) -> String { "Cannot: \(VisibleText.visible(reason))\n" }

  /// What can be typed, from the table of verbs.
  static var help: String {
    let forms = Verb.allCases.filter(\.isQuestion).map { verb in
      "\(verb.usage.form.dropFirst("confer ".count)): \(verb.usage.summary)."
    }
    let lines = ["A name alone: show all that is known of it."] + forms + ["quit, or an empty line: leave."]
    return lines.joined(separator: "\n") + "\n"
  }
}
