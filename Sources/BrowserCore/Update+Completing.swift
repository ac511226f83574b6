import MechanismCatalog
import TerminalModel

extension BrowserState {
  /// More than a list above the prompt shows.
  private static let mostCandidates = 50

  /// Completes the filter that is typed: first as far as all candidates agree, then one candidate after the other.
  /// false where there is nothing to complete.
  mutating func complete(isBackwards: Bool, _ context: BrowserContext) -> Bool {
    guard let field = prompt?.field.deselected, place.answer == nil else { return false }
    let kind = place.picture == nil ? place.focus.recordKind : .mechanisms
    prompt?.field = field
    if prompt?.completion == nil {
      if isBackwards { return false }
      let found = QueryCompletion.candidates(
        field.text, cursor: field.cursor, of: kind, context.links, limit: Self.mostCandidates)
      return begin(Completing(found), field, context)
    }
    prompt?.completion?.choose(isBackwards: isBackwards)
    if let completion = prompt?.completion, let chosen = completion.chosen {
      let candidate = completion.candidates[chosen]
      fill(candidate.text, cursor: candidate.cursor, context)
    }
    return true
  }

  /// Takes an only candidate; of several, what they have in common beyond what is typed.
  mutating func begin(_ completion: Completing, _ field: TextField, _ context: BrowserContext) -> Bool {
    guard let first = completion.candidates.first else { return false }
    if completion.candidates.count == 1 {
      if first.text == field.text { return false }
      fill(first.text, cursor: first.cursor, context)
      return true
    }
    let common = completion.common
    if common.count > field.cursor {
      fill(common + field.text.dropFirst(field.cursor), cursor: common.count, context)
    }
    prompt?.completion = completion
    return true
  }

  private mutating func fill(_ text: String, cursor: Int, _ context: BrowserContext) {
    prompt?.field = TextField(text, cursor: cursor)
    setFilter(text, context)
  }
}
