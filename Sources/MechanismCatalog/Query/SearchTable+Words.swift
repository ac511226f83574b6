extension SearchTable {
  /// Whether a name of a record holds a word where the word asks for it. O(length of the names).
  func holds(_ word: Query.Word, row: Int) -> Bool {
    if word.place == .anywhere { return contains(word.folded, row: row) }
    return names(row: row).split(separator: SearchTable.nameEnd).contains { name in
      switch word.place {
      case .anywhere: true
      case .beginning: name.starts(with: word.folded)
      case .end: name.suffix(word.folded.count).elementsEqual(word.folded)
      case .whole: name.elementsEqual(word.folded)
      case .letters: SearchTable.holdsInOrder(word.folded, name)
      }
    }
  }

  private static func holdsInOrder(_ letters: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
    var next = letters[...]
    for byte in name where byte == next.first { next = next.dropFirst() }
    return next.isEmpty
  }
}
