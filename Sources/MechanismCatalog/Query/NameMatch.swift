/// How well typed words fit a record's names: what the palette ranks by.
public enum NameMatch {
  /// 0: they are a whole name; 2: a name begins with them; 4: words of one name begin with them; 6: one name holds
  /// them; nil: no name holds all of them. Odd ranks are free for what ranks just behind.
  ///
  /// `names` are folded, each ended by `SearchTable.nameEnd`. O(length of the names x words).
  public static func rank(of words: [[UInt8]], in names: ArraySlice<UInt8>) -> Int? {
    let whole = Array(words.joined(separator: [UInt8(ascii: " ")]))
    var best: Int?
    for name in names.split(separator: SearchTable.nameEnd) {
      guard let rank = rank(of: words, whole, inName: name) else { continue }
      best = min(best ?? rank, rank)
    }
    return best
  }

  private static func rank(of words: [[UInt8]], _ whole: [UInt8], inName name: ArraySlice<UInt8>) -> Int? {
    if name.starts(with: whole) { return name.count == whole.count ? 0 : 2 }
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

  private enum Fit { case none, inside, beginning }

  /// Whether the name holds the word, and whether one of its own words begins with it.
  private static func fit(of word: [UInt8], in name: ArraySlice<UInt8>) -> Fit {
    guard let first = word.first else { return .beginning }
    guard name.count >= word.count else { return .none }
    var fit = Fit.none
    for start in name.startIndex...(name.endIndex - word.count)
    where name[start] == first && name[start..<(start + word.count)].elementsEqual(word) {
      if start == name.startIndex || name[start - 1] == UInt8(ascii: " ") { return .beginning }
      fit = .inside
    }
    return fit
  }
}
