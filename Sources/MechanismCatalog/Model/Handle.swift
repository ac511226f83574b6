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
  public var handles: Handles<Element> { Handles(count: count) }
}

/// The handles of a table, in order; O(1) to make.
public struct Handles<Record>: RandomAccessCollection, Sendable {
  public let endIndex: Int
  public var startIndex: Int { 0 }

  init(count: Int) { endIndex = count }

  public subscript(position: Int) -> Handle<Record> { Handle(position) }
}
