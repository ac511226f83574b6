/// What times are compared with, so that they can be compared between machines and between days: hashing bytes one
/// after another (FNV-1a, 64 bits), which no compiler turns into something else and which needs neither memory nor
/// system.
enum Yardstick {
  private static let block = [UInt8](repeating: 0x5A, count: 64 * 1024)

  /// Nanoseconds to hash 1 KiB now: processors change their speed from one second to the next. Takes some 30 ms.
  static func nanosecondsPerKibibyte() -> Double {
    time { block.withUnsafeBufferPointer(hash) }.median / 64
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3 }
    return Int(truncatingIfNeeded: hash)
  }
}
