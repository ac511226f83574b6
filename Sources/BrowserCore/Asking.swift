import CommandTable
import MechanismCatalog
import Presentation
import Questions

extension BrowserContext {
  /// The answer to a line of the command line, its program left out, as of the year that it names, else `year`. Throws
  /// why it has none.
  func answer(_ words: [String], year: Int) throws(Refusal) -> Answer {
    let invocation = try self.invocation(words)
    guard invocation.verb.isQuestion else {
      throw Refusal(message: "'\(invocation.verb.rawValue)' is for the command line alone")
    }
    return try answering(invocation, year)
  }

  /// What a line of the command line asks for. Throws what is wrong with it.
  func invocation(_ words: [String]) throws(Refusal) -> Invocation {
    do throws(UsageError) {
      return try Invocation(words)
    } catch {
      throw Refusal(message: error.message)
    }
  }
}

extension BrowserState {
  /// Asks a line of the command line and goes to its answer, or picture. Returns why it has none; nil once it is shown.
  mutating func ask(_ words: [String], _ context: BrowserContext) -> String? {
    do throws(Refusal) {
      if try context.invocation(words).verb.isPicture { return draw(words, context) }
      let isWhole = !leftOut.isEmpty && !words.contains { $0.contains("-basis:") }
      show(try context.answer(words, year: year(context)), context)
      if isWhole { notice = "This answer leaves no memberships out, whatever they rest on" }
      return nil
    } catch {
      return error.message
    }
  }

  /// Goes to an answer: a step of the history like any other. From there on its year counts.
  mutating func show(_ answer: Answer, _ context: BrowserContext) {
    var next = freshPlace(context)
    if let year = answer.year { next.year = year == context.years.standardYear ? nil : year }
    next.answer = AnswerView(answer)
    overlays = []
    go(to: next)
    keepAnswerInView()
  }
}
