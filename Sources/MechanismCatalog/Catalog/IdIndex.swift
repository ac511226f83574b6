/// Finds a record by its id: open addressing over the ids' bytes, without a copy of them. It never changes once made.
///
/// An id that repeats has one position, that of its first row among the different ids. Making it is O(ids), a look-up
/// O(length of the id).
final class IdIndex {
  /// The different ids, in the order in which they first came.
  let ids: [Text]
  /// Positions plus one; 0 is a free slot. Its length is a power of two, at most half full.
  private let slots: [Int32]
  /// The hash of each id: most comparisons end here.
  private let hashes: [UInt64]

  init(_ rows: some Collection<Text>) {
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    var slots = [Int32](repeating: 0, count: size)
    var ids: [Text] = []
    var hashes: [UInt64] = []
    ids.reserveCapacity(rows.count)
    hashes.reserveCapacity(rows.count)
    for id in rows {
      let hash = id.quickHash
      let slot = IdIndex.slot(of: id, hash, slots, ids, hashes)
      if slots[slot] > 0 { continue }
      ids.append(id)
      hashes.append(hash)
      slots[slot] = Int32(ids.count)
    }
    self.ids = ids
    self.slots = slots
    self.hashes = hashes
  }

  /// The position of an id, nil if it is unknown.
  func position(of id: Text) -> Int? {
    let found = slots[IdIndex.slot(of: id, id.quickHash, slots, ids, hashes)]
    return found > 0 ? Int(found) - 1 : nil
  }

  /// The slot that holds the id, or the free one where it belongs.
  private static func slot(
    of id: Text, _ hash: UInt64, _ slots: [Int32], _ ids: [Text], _ hashes: [UInt64]
  ) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0 {
      let position = Int(slots[slot]) - 1
      if hashes[position] == hash, ids[position] == id { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }
}

extension Text {
  /// A multiplicative hash over eight bytes at a time (the constant is 2^64 over the golden ratio, Knuth, TAOCP 6.4):
  /// for short ids, looked up by the thousand while loading. It guards against nothing: a package is the user's own.
  var quickHash: UInt64 {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var hash = UInt64(bytes.count)
    var offset = 0
    while offset + 8 < bytes.count {
      hash = (hash ^ start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      offset += 8
    }
    hash = (hash ^ Text.lastBytes(start, count: bytes.count)) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 32)
  }

  /// The last eight bytes as one word, or all where there are fewer; some of them twice, which spares a loop.
  private static func lastBytes(_ start: UnsafeRawPointer, count: Int) -> UInt64 {
    if count >= 8 { return start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) }
    if count >= 4 {
      let last = start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(start.loadUnaligned(as: UInt32.self)) << 32 | UInt64(last)
    }
    return (0..<count).reduce(0) { $0 << 8 | UInt64(start.load(fromByteOffset: $1, as: UInt8.self)) }
  }
}
