import CNcurses

/// The strings of the open terminal's description, as bytes that can be sent as they are.
enum Terminfo {
  /// A capability by its terminfo name, nil if the terminal lacks it.
  static func bytes(_ name: String) -> [UInt8]? {
    cn_capability(name).map { withoutPadding(bytes(of: $0)) }
  }

  /// A capability with two parameters filled in, nil if the terminal lacks it.
  static func bytes(_ name: String, _ first: Int, _ second: Int) -> [UInt8]? {
    cn_capability_with(name, Int32(first), Int32(second)).map { withoutPadding(bytes(of: $0)) }
  }

  private static func bytes(of string: UnsafePointer<CChar>) -> [UInt8] {
    var result: [UInt8] = []
    var next = string
    while next.pointee != 0 {
      result.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return result
  }

  /// Takes out the delays (`$<50/>`) that terminals of the last century needed.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
