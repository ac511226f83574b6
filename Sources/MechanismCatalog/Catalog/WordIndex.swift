/// Finds the case of a closed vocabulary that a cell names: a short scan over hashes, no string per cell.
final class WordIndex<Word: RawRepresentable & CaseIterable> where Word.RawValue == String {
  private let hashes: [UInt64]
  private let words: [Word]

  init(_: Word.Type) {
    words = Array(Word.allCases)
    hashes = words.map { word in
      var raw = word.rawValue
      return raw.withUTF8 { Text($0).quickHash }
    }
  }

  subscript(cell: Text) -> Word? {
    hashes.firstIndex(of: cell.quickHash).map { words[$0] }
  }
}
