/// Folds a text that comes in pieces; they may be cut between any two scalars. The rules are those of `Folding`.
struct Folder {
  /// Whether a separator came after the last letter: a space is due before the next one.
  private(set) var owesSpace = false
  private var hasLetters = false

  /// More bytes than any scalar folds to.
  private static let room = 64

  /// Appends the searching form of a piece.
  mutating func fold(_ text: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
    var index = 0
    while index < text.count {
      folded.append(addingCapacity: text.count - index + 2 * Folder.room) { output in
        index = fold(text, from: index, into: &output)
      }
    }
  }

  /// Folds from an offset on and returns where it ended: before the end if there is less than `room` to spare.
  private mutating func fold(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, into output: inout OutputSpan<UInt8>
  ) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        put(FoldDigits.ascii.utf8Start[Int(byte)], &output)
        index += 1
        continue
      }
      guard output.freeCapacity >= text.count - index + Folder.room else { break }
      let (scalar, length) = text.scalar(at: index)
      fold(scalar ?? 0xFFFD, &output)
      index += length
    }
    return index
  }

  private mutating func fold(_ scalar: UInt32, _ output: inout OutputSpan<UInt8>) {
    switch scalar {
    case 0x80..<0x250:
      let letter = FoldDigits.latin.utf8Start[Int(scalar - 0x80)]
      if letter == UInt8(ascii: "*") { look(up: scalar, &output) } else { put(letter, &output) }
    case 0xAC00...0xD7A3: decompose(syllable: scalar - 0xAC00, &output)
    default: look(up: scalar, &output)
    }
  }

  /// A letter as the tables write it: `-` is a separator, `'` nothing.
  @inline(__always)
  private mutating func put(_ letter: UInt8, _ output: inout OutputSpan<UInt8>) {
    switch letter {
    case UInt8(ascii: "-"): owesSpace = hasLetters
    case UInt8(ascii: "'"): break
    default:
      paySpace(&output)
      output.append(letter)
    }
  }

  @inline(__always)
  private mutating func paySpace(_ output: inout OutputSpan<UInt8>) {
    if owesSpace { output.append(0x20) }
    owesSpace = false
    hasLetters = true
  }

  private mutating func put(scalar: UInt32, _ output: inout OutputSpan<UInt8>) {
    paySpace(&output)
    for byte in UTF8.encode(Unicode.Scalar(scalar)!)! { output.append(byte) }
  }

  private mutating func look(up scalar: UInt32, _ output: inout OutputSpan<UInt8>) {
    switch FoldRule(of: scalar) {
    case .same: put(scalar: scalar, &output)
    case .dropped: break
    case .separator: owesSpace = hasLetters
    case .shifted(let folded): put(scalar: folded, &output)
    case .listed(let targets):
      for index in targets {
        let target = FoldDigits.targets.number(at: 3 * index, digits: 3)
        if target == 0x20 { owesSpace = hasLetters } else { put(scalar: target, &output) }
      }
    }
  }

  /// A Hangul syllable by its number as its two or three jamo. Source: the Unicode Standard, section 3.12.
  private mutating func decompose(syllable: UInt32, _ output: inout OutputSpan<UInt8>) {
    put(scalar: 0x1100 + syllable / 588, &output)
    put(scalar: 0x1161 + syllable % 588 / 28, &output)
    if syllable % 28 > 0 { put(scalar: 0x11A7 + syllable % 28, &output) }
  }
}
