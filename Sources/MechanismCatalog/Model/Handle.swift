/// A record's position in its table: a compact id that is valid in one catalog.
public struct Handle<Record>: Hashable, Comparable, Sendable {
  public let index: Int32

  public init(_ index: Int) {
    self.index = Int32(truncatingIfNeeded: index)
  }

  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

extension Array {
  /// The record that a handle stands for; O(1).
  public subscript(handle: Handle<Element>) -> Element { self[Int(handle.index)] }

  /// The handles of all records, in order.
  public var handles: LazyMapSequence<Range<Int>, Handle<Element>> { indices.lazy.map { Handle<Element>($0) } }
}
