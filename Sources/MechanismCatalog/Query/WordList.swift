/// Words in a row, as a sentence holds them.
enum WordList {
  /// "a", "a or b", "a, b or c".
  static func joined(_ words: [String], by conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// At most five of them, then how many more there are.
  static func shortened(_ words: [String]) -> String {
    let most = 5
    guard words.count > most else { return joined(words, by: "or") }
    return words.prefix(most).joined(separator: ", ") + " or \(words.count - most) more"
  }
}
