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
    guard !isEmpty else { return [] }
    return bytes.split(separator: UInt8(ascii: ";")).map { Text(UnsafeBufferPointer(rebasing: $0)).trimmed }
      .filter { !$0.isEmpty }
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
    left.bytes.count == right.bytes.count && left.bytes.elementsEqual(right.bytes)
  }

  public static func == (left: Text, right: StaticString) -> Bool {
    left.bytes.count == right.utf8CodeUnitCount
      && left.bytes.elementsEqual(UnsafeBufferPointer(start: right.utf8Start, count: right.utf8CodeUnitCount))
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
