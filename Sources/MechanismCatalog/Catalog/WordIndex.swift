/// Finds the case of a closed vocabulary that a cell names: a short scan over hashes, no string per cell.
///
/// A structure whose parameter is bound by no protocol: the runtime would look for conformances, for every vocabulary anew.
struct WordIndex<Word> {
  private let hashes: [UInt64]
  private let words: [Word]

  init(_: Word.Type) where Word: RawRepresentable<String> & CaseIterable {
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
