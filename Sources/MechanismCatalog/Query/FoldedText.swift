import UnicodeText

/// A cell's text as searches see it.
struct FoldedText {
  private let bytes: ArraySlice<UInt8>

  init(_ text: Text) {
    var folded: [UInt8] = []
    Folding.fold(text.bytes, into: &folded)
    bytes = folded[...]
  }

  /// What is folded already.
  init(folded: ArraySlice<UInt8>) {
    bytes = folded
  }

  /// Whether it holds folded words anywhere; no words are in none.
  func holds(_ words: [UInt8]) -> Bool { starts(of: words).contains { _ in true } }

  /// Whether it holds folded words as whole words; no words are in none.
  func holdsWhole(_ words: [UInt8]) -> Bool {
    let space = UInt8(ascii: " ")
    return starts(of: words).contains { start in
      let end = start + words.count
      return (start == bytes.startIndex || bytes[start - 1] == space) && (end == bytes.endIndex || bytes[end] == space)
    }
  }

  private func starts(of words: [UInt8]) -> some Sequence<Int> {
    let count = words.isEmpty ? 0 : max(0, bytes.count - words.count + 1)
    return (bytes.startIndex..<(bytes.startIndex + count)).lazy.filter {
      bytes[$0] == words[0] && bytes[$0..<($0 + words.count)].elementsEqual(words)
    }
  }
}
