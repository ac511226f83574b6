import CommandTable
import MechanismCatalog

/// What `show`, `compare` and `diff` ask about are names: a term of a query among them is no name.
enum NamesOnly {
  /// Throws where a word is a term, and says what takes one instead.
  static func check(_ invocation: Invocation) throws(Refusal) {
    guard [.show, .compare, .diff].contains(invocation.verb) else { return }
    guard let term = invocation.arguments.first(where: isTerm) else { return }
    throw Refusal(
      message: "\(invocation.verb.rawValue) takes names only, and '\(term)' is a term of a query: "
        + "confer list members 'in:NAME \(term)' takes it, and so do list, timeline, matrix, map and overlap")
  }

  /// `-basis:derived`, `role:chair`: a field before a colon.
  private static func isTerm(_ word: String) -> Bool {
    let text = word.hasPrefix("-") ? word.dropFirst() : word[...]
    guard let colon = text.firstIndex(of: ":") else { return false }
    return QueryField(rawValue: text[..<colon].lowercased()) != nil
  }
}
