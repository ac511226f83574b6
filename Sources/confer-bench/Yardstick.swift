/// What times are compared with, so that they can be compared between machines and between days: hashing bytes one
/// after another (FNV-1a, 64 bits), which no compiler turns into something else and which needs neither memory nor
/// system.
enum Yardstick {
  /// Nanoseconds to hash 1 KiB of the package.
  static func nanosecondsPerKibibyte(_ package: PackageBytes) -> Double {
    let largest = package.tables.max { $0.count < $1.count }!
    let timing = time { hash(largest) }
    return timing.median * 1024 / Double(largest.count)
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3 }
    return Int(truncatingIfNeeded: hash)
  }
}
