/// A cell's text as a range of the package's bytes, in UTF-8, without a copy.
///
/// The bytes of a loaded package are never freed: a program loads one and shows it until it ends.
/// That makes a text a plain value of two words, and loading a matter of counting instead of copying.
public struct Text: @unchecked Sendable {
  public let bytes: UnsafeBufferPointer<UInt8>

  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// No text: the cell is empty.
  public static let empty = Text(UnsafeBufferPointer(start: nil, count: 0))

  public var isEmpty: Bool { bytes.isEmpty }

  /// A copy as a string; O(length).
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The items of a cell that holds a list, separated by `; `; white space around them is not theirs.
  public var items: [Text] {
    var items: [Text] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
      let item = Text(UnsafeBufferPointer(rebasing: bytes[start..<end])).trimmed
      if !item.isEmpty { items.append(item) }
      start = end + 1
    }
    return items
  }

  /// Without the spaces at both ends.
  var trimmed: Text {
    var slice = bytes[...]
    while slice.first == UInt8(ascii: " ") { slice.removeFirst() }
    while slice.last == UInt8(ascii: " ") { slice.removeLast() }
    return Text(UnsafeBufferPointer(rebasing: slice))
  }
}

extension Text: Hashable {
  public static func == (left: Text, right: Text) -> Bool {
    left.bytes.count == right.bytes.count && left.holdsSameBytes(as: right)
  }

  /// Compares texts of one length, eight bytes at a time.
  private func holdsSameBytes(as other: Text) -> Bool {
    guard let mine = UnsafeRawPointer(bytes.baseAddress), let its = UnsafeRawPointer(other.bytes.baseAddress) else {
      return true
    }
    var offset = 0
    while offset + 8 <= bytes.count {
      if mine.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != its.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    while offset < bytes.count {
      if mine.load(fromByteOffset: offset, as: UInt8.self) != its.load(fromByteOffset: offset, as: UInt8.self) {
        return false
      }
      offset += 1
    }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
  }
}

extension Text: Comparable {
  /// Byte order, which for UTF-8 is the order of code points.
  public static func < (left: Text, right: Text) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension Text: CustomStringConvertible {
  public var description: String { string }
}
