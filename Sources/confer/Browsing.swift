import BrowserCore
import CommandTable
import Glibc
import LookupCommands
import MechanismCatalog
import Questions

/// `confer [QUERY]`: on a terminal the browser, or question and answer by the line; else the list.
struct Browsing {
  private let invocation: Invocation
  private let years: YearlyLinks
  private let configuration: Configuration
  private let year: Int?
  /// What to ask where the query finds nothing; nil for nothing.
  private let question: String?

  /// `year` is the one that `--as-of` names; nil: the standard one. `question` is put to whom the query finds nothing.
  init(
    _ invocation: Invocation, _ years: YearlyLinks, _ configuration: Configuration, _ year: Int?, question: String?
  ) {
    self.invocation = invocation
    self.years = years
    self.configuration = configuration
    self.year = year
    self.question = question
  }

  /// What follows the options; empty for nothing.
  private var typed: String { invocation.arguments.joined(separator: " ") }

  /// Returns the exit status.
  func run() -> Int32 {
    if isLinear { return runLinear() }
    if let question, findsNothing {
      defer { Output.complain(question) }
      return Asking.run(invocation.asList, years)
    }
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let script = invocation.options[.script]
    if !isTerminal, script == nil { return Asking.run(invocation.asList, years) }
    let query = typed.isEmpty ? configuration.query : typed
    do {
      _ = try QueryReading.query([query], of: .mechanisms, years.catalog)
    } catch {
      let file = typed.isEmpty ? (ConfigurationFile.path ?? "") + ": query: " : ""
      return Output.fail(file + error.message)
    }
    var session = session(query)
    if let script, let message = session.take(script: script) { return Output.fail(message) }
    return isTerminal ? session.runOnTerminal() : Output.say(session.screenAsText())
  }

  private func runLinear() -> Int32 {
    let answer = LinearAnswer(
      years, year: year ?? years.standardYear, showsSources: invocation.options[.sources] != nil)
    return LinearSession(answer).run(first: typed)
  }

  /// Whether the query leaves no mechanism, or cannot be read.
  private var findsNothing: Bool { (try? Inquiry(years).answer(invocation.asList))?.isFound != true }

  /// The data package that was named, by the command line, the environment or the configuration; nil for the built-in one.
  private var dataPath: String? { invocation.options[.data] ?? environment("CONFER_DATA") }

  private func session(_ query: String) -> BrowserSession {
    var session = BrowserSession(
      BrowserContext(years: years, keymap: Keymap(overrides: configuration.keys), data: dataPath),
      isASCII: invocation.options[.ascii] != nil)
    session.isMonochrome = invocation.options[.noColor] != nil
    session.startsWithMouse = configuration.isMouseOn
    session.filter = query
    session.year = year
    return session
  }

  /// Whether to answer by the line: asked for, or on a terminal that can do nothing else, which is said.
  private var isLinear: Bool {
    if invocation.options[.linear] != nil { return true }
    guard environment("TERM") == "dumb", isatty(STDOUT_FILENO) == 1 else { return false }
    Output.complain("TERM is 'dumb', a terminal that cannot place its cursor; so by the line, as with --linear")
    return true
  }
}
