/// A grapheme cluster of at most sixteen UTF-8 bytes, in place, so that cells are compared without reading memory
/// elsewhere. Of a longer cluster, the scalars that fit are kept.
public struct Glyph: Hashable, Sendable {
  /// The bytes in order, the first in the lowest bits; unused ones are zero.
  public let low: UInt64
  public let high: UInt64

  public static let space = Glyph(ascii: 0x20)

  public init(ascii byte: UInt8) {
    low = UInt64(byte)
    high = 0
  }

  public init(_ character: Character) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0
    for scalar in character.unicodeScalars {
      let bytes = UTF8.encode(scalar)!
      if count + bytes.count > 16 { break }
      for byte in bytes {
        if count < 8 {
          low |= UInt64(byte) << (8 * UInt64(count))
        } else {
          high |= UInt64(byte) << (8 * UInt64(count - 8))
        }
        count += 1
      }
    }
    self.low = low
    self.high = high
  }

  /// How many UTF-8 bytes it has, 1 to 16.
  public var byteCount: Int {
    high == 0 ? max(1, 8 - low.leadingZeroBitCount / 8) : 16 - high.leadingZeroBitCount / 8
  }

  /// Appends its UTF-8 bytes.
  public func append(to bytes: inout [UInt8]) {
    var rest = low
    if high == 0 && rest < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      return
    }
    for index in 0..<byteCount {
      if index == 8 { rest = high }
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}

/// One cell of a grid.
public struct Cell: Hashable, Sendable {
  public var glyph: Glyph
  /// 1, or 2 for the left half of a wide glyph, or 0 for the right half, which shows nothing of its own.
  public var width: UInt8
  public var style: Style

  public init(_ glyph: Glyph, width: UInt8 = 1, style: Style = .plain) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }

  public static let blank = Cell(.space)
}
