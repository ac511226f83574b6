import UnicodeText

/// Finds a word of a vocabulary by what was typed: case, accents, hyphens and underscores aside, the whole word, else
/// the only one that begins with it, else the only one of which a word begins with it.
enum WordChoice {
  enum Result: Equatable {
    case found(String)
    case ambiguous([String])
    case unknown(near: [String])
  }

  /// O(words).
  static func find(_ text: String, among words: [String]) -> Result {
    let typed = text.split(separator: " ").map { Folding.fold($0) }.filter { !$0.isEmpty }
    if typed.isEmpty { return .unknown(near: []) }
    let ranks = words.map { NameMatch.rank(of: typed, in: (Folding.fold($0) + [SearchTable.nameEnd])[...]) }
    for limit in [0, 2, 4] {
      let fits = words.indices.filter { ranks[$0].map { $0 <= limit } ?? false }.map { words[$0] }
      if fits.count == 1 { return .found(fits[0]) }
      if fits.count > 1 { return .ambiguous(fits.map(shown)) }
    }
    return .unknown(near: Nearness.nearest(to: text, among: words.map(shown)))
  }

  /// A word of the tables as people type it.
  static func shown(_ word: String) -> String { String(word.map { $0 == "_" ? "-" : $0 }) }
}
