/// Finds a record by its id: open addressing over the ids' bytes, without a copy of them.
///
/// Building is O(ids), a look-up O(length of the id). Where an id repeats, the first record stands.
struct IdIndex: Sendable {
  /// Positions plus one; 0 is a free slot. Its length is a power of two, at most half full.
  private var slots: [Int32]
  private var ids: [Text]

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    ids = []
    ids.reserveCapacity(capacity)
  }

  /// How many different ids it holds.
  var count: Int { ids.count }

  /// Adds an id and returns its position: a new one, or the one it has.
  mutating func add(_ id: Text) -> (position: Int, isNew: Bool) {
    let slot = self.slot(of: id)
    if slots[slot] > 0 { return (Int(slots[slot]) - 1, false) }
    ids.append(id)
    slots[slot] = Int32(ids.count)
    if ids.count * 2 > slots.count { grow() }
    return (ids.count - 1, true)
  }

  /// The position of an id, nil if it is unknown.
  func position(of id: Text) -> Int? {
    let found = slots[slot(of: id)]
    return found > 0 ? Int(found) - 1 : nil
  }

  /// The slot that holds the id, or the free one where it belongs.
  private func slot(of id: Text) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: id.quickHash) & mask
    while slots[slot] > 0, ids[Int(slots[slot]) - 1] != id { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (position, id) in ids.enumerated() { slots[slot(of: id)] = Int32(position + 1) }
  }
}

extension Text {
  /// FNV-1a, 64 bits, its high half mixed in: short ids, looked up by the thousand while loading.
  var quickHash: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
