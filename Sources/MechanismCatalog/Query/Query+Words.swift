extension Query {
  /// The query read back in words: `"lab" and not "asia"`; empty for everything.
  public var words: String { worded(inside: .or([])) }

  private func worded(inside outer: Query) -> String {
    switch self {
    case .all: return ""
    case .word(let word): return "\u{201C}\(word.text)\u{201D}"
    case .not(let query): return "not " + query.worded(inside: self)
    case .and(let queries):
      let text = queries.map { $0.worded(inside: self) }.filter { !$0.isEmpty }.joined(separator: " and ")
      if case .not = outer { return "(\(text))" }
      return text
    case .or(let queries):
      let text = queries.map { $0.worded(inside: self) }.filter { !$0.isEmpty }.joined(separator: " or ")
      if case .or = outer { return text }
      return "(\(text))"
    }
  }
}

extension QueryError {
  /// What is wrong, in plain words.
  public var message: String {
    switch reason {
    case .unclosedQuote: "column \(offset + 1): the quote is not closed"
    case .unclosedParenthesis: "column \(offset + 1): the parenthesis is not closed"
    case .unopenedParenthesis: "column \(offset + 1): a closing parenthesis without an opening one"
    case .noFields(let name): "column \(offset + 1): '\(name):' is not understood in this version"
    case .tooDeep: "column \(offset + 1): too many parentheses inside one another"
    case .missingTerm(let sign): "column \(offset + 1): '\(sign)' needs a term"
    }
  }
}
