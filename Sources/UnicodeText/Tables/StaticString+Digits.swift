/// Reading the generated tables: sorted records of digits of six bits, "0" to "o".
extension StaticString {
  /// The number that `count` digits from an offset on stand for.
  @inline(__always)
  func number(at offset: Int, digits count: Int) -> UInt32 {
    var number: UInt32 = 0
    for index in 0..<count { number = number << 6 | UInt32(utf8Start[offset + index] &- 0x30) }
    return number
  }

  /// The offset of the last record whose first four digits are at most `key`; the first record must be.
  /// O(log of the number of records), compared as encoded.
  func lastRecord(notAfter key: UInt32, size: Int) -> Int {
    let encoded = ((key >> 18 & 63) << 24 | (key >> 12 & 63) << 16 | (key >> 6 & 63) << 8 | key & 63) &+ 0x3030_3030
    let records = UnsafeRawPointer(utf8Start)
    var low = 0
    var high = utf8CodeUnitCount / size
    while high - low > 1 {
      let middle = (low + high) / 2
      let first = records.loadUnaligned(fromByteOffset: middle * size, as: UInt32.self).bigEndian
      if first <= encoded { low = middle } else { high = middle }
    }
    return low * size
  }
}
