/// Which words are spelled much like another one.
public enum Nearness {
  /// The most candidates that are worth reading.
  public static let limit = 3

  /// Up to three of the words, the nearest first, then in their order; each once.
  ///
  /// Near: one edit (insertion, deletion, substitution; Levenshtein) and one more for every four letters, letter case
  /// aside; or one word begins with the whole other one, of three letters or more.
  public static func nearest(to word: String, among words: [String]) -> [String] {
    let letters = Array(word.lowercased().utf8)
    let farthest = 1 + letters.count / 4
    var near: [(distance: Int, word: String)] = []
    for other in words where !near.contains(where: { $0.word == other }) {
      let otherLetters = Array(other.lowercased().utf8)
      if let distance = distance(letters, otherLetters, farthest: farthest) {
        near.append((distance, other))
      } else if min(letters.count, otherLetters.count) >= 3,
        letters.starts(with: otherLetters) || otherLetters.starts(with: letters)
      {
        near.append((farthest + 1, other))
      }
    }
    // `sorted` is stable only by promise of today's library, so the position decides explicitly.
    let ranked = near.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    return ranked.prefix(limit).map(\.element.word)
  }

  /// The number of edits; nil if more than `farthest` are needed. O(length * length), mostly far less.
  static func distance(_ left: [UInt8], _ right: [UInt8], farthest: Int) -> Int? {
    guard abs(left.count - right.count) <= farthest else { return nil }
    var row = Array(0...right.count)
    for (position, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = position + 1
      var best = row[0]
      for column in right.indices {
        let substitution = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substitution, diagonal + 1, row[column] + 1)
        best = min(best, row[column + 1])
      }
      if best > farthest { return nil }
    }
    return row[right.count] <= farthest ? row[right.count] : nil
  }
}
