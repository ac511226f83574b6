/// A set of records of one table as bits: union, intersection and membership without allocation per element.
public struct RecordSet<Record>: Hashable, Sendable {
  private var words: [UInt64]

  /// An empty set for a table of `capacity` records.
  public init(capacity: Int) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  /// All records of a table.
  public static func all(_ capacity: Int) -> RecordSet {
    var set = RecordSet(capacity: capacity)
    for index in 0..<capacity { set.insert(Handle(index)) }
    return set
  }

  public func contains(_ record: Handle<Record>) -> Bool {
    words[Int(record.index) >> 6] & (1 << UInt64(record.index & 63)) != 0
  }

  /// Adds a record; true if it was not there.
  @discardableResult
  public mutating func insert(_ record: Handle<Record>) -> Bool {
    let bit: UInt64 = 1 << UInt64(record.index & 63)
    let isNew = words[Int(record.index) >> 6] & bit == 0
    words[Int(record.index) >> 6] |= bit
    return isNew
  }

  public mutating func formIntersection(_ other: RecordSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// How many records are in both sets.
  public func intersectionCount(_ other: RecordSet) -> Int {
    zip(words, other.words).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }

  public func intersects(_ other: RecordSet) -> Bool {
    zip(words, other.words).contains { $0 & $1 != 0 }
  }

  /// The only record; nil for an empty set and for larger ones.
  public var only: Handle<Record>? {
    guard let position = words.firstIndex(where: { $0 != 0 }), words[position].nonzeroBitCount == 1,
      words[(position + 1)...].allSatisfy({ $0 == 0 })
    else { return nil }
    return Handle(position * 64 + words[position].trailingZeroBitCount)
  }

  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The records in table order.
  public var handles: [Handle<Record>] {
    var result: [Handle<Record>] = []
    for (position, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(Handle(position * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }
}
