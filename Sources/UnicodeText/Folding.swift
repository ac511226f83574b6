/// The searching form of text, in UTF-8: two texts that a reader would type alike are the same bytes.
///
/// - Letters: lower case; without accents (é e, ø o, đ d, ł l, ı and İ i, ə e); ß ss, æ ae, œ oe, þ th, ð d;
///   compatibility forms as what they stand for (ﬁ fi, Ａ a, ² 2). Other scripts as their NFKD lower-case scalars,
///   with accents, points and harakat dropped, but with vowel signs, viramas and voicing marks, which are letters.
/// - Apostrophes of all kinds (' ’ ‘ ʼ ` ´ ′) and invisible format characters are dropped.
/// - Every other run of punctuation, white space and control characters, of whatever kind, is one space between
///   words, none at the ends. `^ | ~ * _` and the minus sign count as punctuation.
/// - Symbols stay: `# $ % & + < = > @`, currencies, arrows, emoji.
/// - Each ill-formed part of UTF-8 becomes U+FFFD, as it does in a `String`.
///
/// Folding what is folded changes nothing. Source: Unicode's full case folding, NFKD and general categories.
public enum Folding {
  /// The searching form of a text; empty if it holds nothing but punctuation. O(length).
  public static func fold(_ text: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    text.withBytes { fold($0, into: &folded) }
    return folded
  }

  /// Appends the searching form of UTF-8 that need not be well-formed. O(length); allocates only to grow `folded`.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
    var folder = Folder()
    folder.fold(bytes, into: &folded)
  }

  /// The searching form, and where each of its bytes comes from: the UTF-8 offset in `text` of the grapheme cluster,
  /// for a space of the first cluster that it stands for; after them one more offset, the length of `text`.
  /// The offsets never decrease. O(length).
  public static func foldWithOffsets(_ text: String) -> (bytes: [UInt8], offsets: [Int]) {
    var folded: [UInt8] = []
    var offsets: [Int] = []
    var folder = Folder()
    var spaceOffset = 0
    var offset = 0
    text.withBytes { bytes in
      offsets.reserveCapacity(bytes.count + 1)
      for character in text {
        let length = character.utf8.count
        let owed = folder.owesSpace
        folder.fold(UnsafeBufferPointer(rebasing: bytes[offset..<(offset + length)]), into: &folded)
        let isNew = folded.count > offsets.count
        if owed, isNew { offsets.append(spaceOffset) }
        while offsets.count < folded.count { offsets.append(offset) }
        if folder.owesSpace, !owed || isNew { spaceOffset = offset }
        offset += length
      }
    }
    offsets.append(offset)
    return (folded, offsets)
  }
}
