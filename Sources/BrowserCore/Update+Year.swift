import CommandTable
import MechanismCatalog
import Presentation
import Questions

extension BrowserState {
  /// Takes the year that was typed; an empty text means the standard year. What is no year stays in the prompt.
  mutating func enterYear(_ text: String, _ context: BrowserContext) {
    guard let year = text.isEmpty ? context.years.standardYear : Year.read(text) else {
      notice = "A year has four digits, such as 2005; '\(text)' is none"
      return
    }
    closePrompt()
    show(year: year, context)
  }

  /// Shows the year before, or the one after. Steps that follow one another are one step of the history.
  mutating func stepYear(_ steps: Int, _ context: BrowserContext) {
    let year = year(context) + steps
    guard Year.all.contains(year) else { return }
    show(year: year, joining: isAfterYearStep, context)
  }

  /// Whether the last step of the history did no more than set a year.
  private var isAfterYearStep: Bool {
    guard let last = history.earlier.last else { return false }
    return last.year != place.year && last.facets == place.facets && last.leading == place.leading
      && last.leftOut == place.leftOut
      && (last.answer == nil) == (place.answer == nil) && (last.picture == nil) == (place.picture == nil)
  }

  /// Shows everything as of a year, which is a step of the history; an answer is asked for again.
  mutating func show(year: Int, joining: Bool = false, _ context: BrowserContext) {
    guard year != self.year(context) else {
      notice = "Everything is shown as of \(year) already"
      return
    }
    var next = place
    next.year = year == context.years.standardYear ? nil : year
    if let view = place.answer {
      do throws(Refusal) {
        next.answer = AnswerView(try context.answer(withoutYear(view.answer.command), year: year))
      } catch {
        notice = error.message
        return
      }
    }
    if let view = place.picture {
      do throws(Refusal) {
        next.picture = try picture(view, asOf: year, context)
      } catch {
        notice = error.message
        return
      }
    }
    if joining { replacePlace(with: next) } else { go(to: next) }
    if next.answer != nil { keepAnswerInView() }
    notice = context.catalog.remark(onYear: year)
  }

  /// The words of a command line without its program and its year.
  private func withoutYear(_ command: [String]) -> [String] {
    let words = Array(command.dropFirst())
    guard let place = words.firstIndex(of: "--\(Option.asOf.rawValue)") else { return words }
    return Array(words[..<place] + words[min(place + 2, words.count)...])
  }
}

/// A year as people type it.
enum Year {
  /// The years that a source can speak of.
  static let all = 1...9999

  /// The year of four digits that a text is; nil if it is none.
  static func read(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text).flatMap { all.contains($0) ? $0 : nil }
  }
}

extension Catalog {
  /// What must be said of a year that no statement on members reaches; nil for the years between. O(memberships).
  fileprivate func remark(onYear year: Int) -> String? {
    if let end = Words.end(before: year, self) { return end }
    let years = memberships.compactMap { $0.firstDate?.year } + lists.compactMap { $0.time?.year }
    guard let oldest = years.min(), year < oldest else { return nil }
    return "No source speaks of \(year): members are presumed from later lists, the oldest of \(oldest)"
  }
}
