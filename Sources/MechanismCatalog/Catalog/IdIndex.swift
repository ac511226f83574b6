/// Finds a record by its id: open addressing over the ids' bytes, without a copy of them.
///
/// Building is O(ids), a look-up O(length of the id). Where an id repeats, the first record stands.
struct IdIndex: Sendable {
  /// Positions plus one; 0 is a free slot. Its length is a power of two, at most half full.
  private var slots: [Int32]
  private var ids: [Text]
  /// The hash of each id: most comparisons end here.
  private var hashes: [UInt64]

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    ids = []
    ids.reserveCapacity(capacity)
    hashes = []
    hashes.reserveCapacity(capacity)
  }

  /// How many different ids it holds.
  var count: Int { ids.count }

  /// Adds an id and returns its position: a new one, or the one it has.
  mutating func add(_ id: Text) -> (position: Int, isNew: Bool) {
    let hash = id.quickHash
    let slot = self.slot(of: id, hash)
    if slots[slot] > 0 { return (Int(slots[slot]) - 1, false) }
    ids.append(id)
    hashes.append(hash)
    slots[slot] = Int32(ids.count)
    if ids.count * 2 > slots.count { grow() }
    return (ids.count - 1, true)
  }

  /// The position of an id, nil if it is unknown.
  func position(of id: Text) -> Int? {
    let found = slots[slot(of: id, id.quickHash)]
    return found > 0 ? Int(found) - 1 : nil
  }

  /// The slot that holds the id, or the free one where it belongs.
  private func slot(of id: Text, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0 {
      let position = Int(slots[slot]) - 1
      if hashes[position] == hash, ids[position] == id { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (position, id) in ids.enumerated() { slots[slot(of: id, hashes[position])] = Int32(position + 1) }
  }
}

extension Text {
  /// A multiplicative hash over eight bytes at a time (the constant is 2^64 over the golden ratio, Knuth, TAOCP 6.4):
  /// for short ids, looked up by the thousand while loading. It guards against nothing: a package is the user's own.
  var quickHash: UInt64 {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var hash = UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = (hash ^ start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(start.load(fromByteOffset: offset, as: UInt8.self))
      offset += 1
    }
    hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 32)
  }
}
