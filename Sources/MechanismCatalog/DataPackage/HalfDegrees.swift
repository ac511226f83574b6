extension Text {
  /// A latitude or longitude as half degrees: 167 for `83.5`, -24 for `-12`. nil for anything else, and for more than
  /// three digits before the point.
  var halfDegrees: Int? {
    var digits = bytes[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    let hasHalf = digits.suffix(2).elementsEqual(".5".utf8)
    if hasHalf { digits.removeLast(2) }
    guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let halves = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } * 2 + (hasHalf ? 1 : 0)
    return isNegative ? -halves : halves
  }
}
