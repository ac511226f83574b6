extension UnsafeBufferPointer<UInt8> {
  /// The scalar at an offset and the bytes it takes, 1 to 4. Nil stands for an ill-formed part, cut as
  /// `String(decoding:as:)` cuts it: each would become one U+FFFD. Source: the Unicode Standard, tables 3-7 and 3-8.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32?, length: Int) {
    let lead = self[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    guard lead >= 0xC2, lead <= 0xF4 else { return (nil, 1) }
    let more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    // The second byte may not spell an overlong form, a surrogate or more than U+10FFFF.
    var low: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    var high: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    var value = UInt32(lead & (0x3F >> more))
    var length = 1
    while length <= more {
      guard index + length < count else { return (nil, length) }
      let byte = self[index + length]
      guard byte >= low, byte <= high else { return (nil, length) }
      value = value << 6 | UInt32(byte & 0x3F)
      (low, high) = (0x80, 0xBF)
      length += 1
    }
    return (value, length)
  }
}

extension StringProtocol {
  /// Lends the UTF-8 of the text. O(1) for native strings and substrings of them.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(self)
    return copy.withUTF8(body)
  }
}
