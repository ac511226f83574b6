extension Query {
  /// The query as text that is read as this query again; empty for everything. O(length).
  public var text: String {
    switch self {
    case .all: ""
    case .and(let queries): queries.map(\.unary).joined(separator: " ")
    case .or(let queries): queries.map(\.alternative).joined(separator: " | ")
    default: unary
    }
  }

  /// As a side of `|`.
  private var alternative: String {
    if case .and = self { return text }
    return unary
  }

  /// As one of several terms, or behind `-`.
  private var unary: String {
    switch self {
    case .all: "\"\""
    case .word(let word): word.written
    case .term(let term): term.written
    case .row(let terms): "(" + terms.map(\.written).joined(separator: " ") + ")"
    case .not(let query): "-" + query.unary
    // An empty word keeps terms on memberships from being read as one row.
    case .and, .or: "(" + text + (asRow == nil ? "" : " \"\"") + ")"
    }
  }
}

extension Query.Word {
  fileprivate var written: String {
    switch place {
    case .anywhere: QueryText.quoted(text)
    case .beginning: "^" + QueryText.quoted(text)
    case .end: QueryText.quoted(text) + "$"
    case .whole: "^" + QueryText.quoted(text) + "$"
    case .letters: "fuzzy:" + QueryText.quotedValue(text)
    }
  }
}

extension FieldTerm {
  /// The term as text, its field in full.
  var written: String {
    field.rawValue + ":" + values.map { $0.isQuoted ? "\"\($0.text)\"" : $0.text }.joined(separator: ",")
  }
}

/// When words need quotes.
enum QueryText {
  /// A word, in quotes where it would be read otherwise.
  static func quoted(_ text: String) -> String {
    let scanner = QueryScanner(text)
    let isPlain =
      !text.isEmpty && !scanner.text.contains { QueryScanner.isBreak($0) || $0 == "\"" } && text != "OR"
      && scanner.current != "-" && scanner.current != "^" && scanner.text.last != "$" && scanner.fieldName == nil
    return isPlain ? text : "\"\(text)\""
  }

  /// A value behind a field's colon, in quotes where it would be read otherwise.
  static func quotedValue(_ text: String) -> String {
    let isPlain = !text.isEmpty && !text.unicodeScalars.contains { QueryScanner.isBreak($0) || $0 == "\"" || $0 == "," }
    return isPlain ? text : "\"\(text)\""
  }
}
