import UnicodeText

/// The words of a body's name, for comparing how sources call it.
struct BodyName {
  private let words: Set<ArraySlice<UInt8>>

  /// Case, accents, signs, small words and what stands in brackets make no difference.
  init(_ name: Text) {
    let outside = name.string.split(separator: "(", omittingEmptySubsequences: false)
      .enumerated().map { index, part in index == 0 ? part : part.drop { $0 != ")" } }
      .joined(separator: " ")
    let words = Folding.fold(outside).split { byte in
      !(byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte))
    }
    self.words = Set(words.filter { !Self.smallWords.contains(Array($0)) })
  }

  private static let smallWords: Set<[UInt8]> = Set(
    ["the", "of", "on", "for", "and", "in", "to", "a", "an"].map { Array($0.utf8) })

  /// A name that says more contains one that says less; other names are two.
  func excludes(_ other: BodyName) -> Bool {
    !words.isSubset(of: other.words) && !other.words.isSubset(of: words)
  }
}
