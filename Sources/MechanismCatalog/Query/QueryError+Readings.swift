extension QueryError {
  /// What a text that cannot be read may have meant, the likeliest first: the text with each candidate in place of the
  /// field or value that is unknown or means several, else the nearest query that can be read; empty where that is
  /// nothing. A candidate's text may have another error behind it. `text` is the one that the error is of.
  /// O(length x candidates).
  public func readings(of text: String) -> [String] {
    let found = candidates(in: text)
    return found.isEmpty && !suggestion.isEmpty ? [suggestion] : found
  }

  private func candidates(in text: String) -> [String] {
    switch reason {
    case .ambiguousField(let name, let candidates), .unknownField(let name, let candidates):
      return candidates.map { replacing(name.count, of: text, by: $0) }
    case .ambiguousValue(_, let value, let candidates), .unknownValue(_, let value, let candidates):
      let quotes = text.dropFirst(offset).first == "\"" ? 2 : 0
      return candidates.filter { !$0.contains("\"") }
        .map { replacing(value.count + quotes, of: text, by: QueryText.quotedValue($0)) }
    default: return []
    }
  }

  /// The text with other words in place of so many characters where the error is.
  private func replacing(_ count: Int, of text: String, by words: String) -> String {
    text.prefix(offset) + words + text.dropFirst(offset + count)
  }
}
