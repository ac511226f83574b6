/// How well typed words fit a record's names: what the palette ranks by.
public enum NameMatch {
  /// 0: they are a whole name; 2: a name begins with them; 4: words of one name begin with them; 6: one name holds
  /// them; nil: no name holds all of them. Odd ranks are free for what ranks just behind.
  ///
  /// `names` are folded, each ended by `SearchTable.nameEnd`. O(length of the names x words).
  public static func rank(of words: [[UInt8]], in names: ArraySlice<UInt8>) -> Int? {
    names.withUnsafeBufferPointer { names in
      var best: Int?
      var start = 0
      for end in 0...names.count where end == names.count || names[end] == SearchTable.nameEnd {
        let name = UnsafeBufferPointer(rebasing: names[start..<end])
        start = end + 1
        guard !name.isEmpty, let rank = rank(of: words, inName: name) else { continue }
        best = min(best ?? rank, rank)
      }
      return best
    }
  }

  private static func rank(of words: [[UInt8]], inName name: UnsafeBufferPointer<UInt8>) -> Int? {
    if let length = lengthOfBeginning(words, of: name) { return name.count == length ? 0 : 2 }
    var rank = 4
    for word in words {
      switch fit(of: word, in: name) {
      case .none: return nil
      case .inside: rank = 6
      case .beginning: break
      }
    }
    return rank
  }

  /// How long the words are with a space between two, if the name begins with them so.
  private static func lengthOfBeginning(_ words: [[UInt8]], of name: UnsafeBufferPointer<UInt8>) -> Int? {
    var length = 0
    for (position, word) in words.enumerated() {
      if position > 0 {
        guard length < name.count, name[length] == UInt8(ascii: " ") else { return nil }
        length += 1
      }
      guard holds(name, word, at: length) else { return nil }
      length += word.count
    }
    return length
  }

  private static func holds(_ name: UnsafeBufferPointer<UInt8>, _ word: [UInt8], at start: Int) -> Bool {
    guard start + word.count <= name.count else { return false }
    for index in word.indices where name[start + index] != word[index] { return false }
    return true
  }

  private enum Fit { case none, inside, beginning }

  /// Whether the name holds the word, and whether one of its own words begins with it.
  private static func fit(of word: [UInt8], in name: UnsafeBufferPointer<UInt8>) -> Fit {
    guard let first = word.first else { return .beginning }
    guard name.count >= word.count else { return .none }
    var fit = Fit.none
    for start in 0...(name.count - word.count) where name[start] == first && holds(name, word, at: start) {
      if start == 0 || name[start - 1] == UInt8(ascii: " ") { return .beginning }
      fit = .inside
    }
    return fit
  }
}
