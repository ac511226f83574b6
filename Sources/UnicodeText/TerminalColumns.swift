extension Character {
  /// How many cells of a terminal it takes: 0, 1 or 2.
  ///
  /// Two for what East Asian Width calls wide or fullwidth, for flags, and for emoji in emoji presentation; none for
  /// control characters, which are replaced before drawing, and for marks without a base. A cluster takes what its
  /// scalars take together, at most two, as terminals count that go by `wcwidth`. Ambiguous width counts as one.
  /// Cost: O(scalars), ASCII and Latin without a table. Source: UAX #11, UTS #51.
  public var terminalColumns: Int {
    let scalars = unicodeScalars
    let first = scalars[scalars.startIndex]
    if first.value < 0x300, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return first.terminalColumns
    }
    var columns = 0
    for scalar in scalars {
      if scalar.value == 0xFE0F, first.properties.isEmoji { return 2 }
      columns += scalar.terminalColumns
    }
    return min(columns, 2)
  }
}

extension StringProtocol {
  /// How many cells of a terminal the text takes: the sum over its characters.
  /// Cost: O(length); Latin, Greek and Cyrillic text, quotes, dashes, arrows and box drawing without finding clusters.
  public var terminalColumns: Int {
    if let columns = withBytes(simpleColumns) { return columns }
    return Substring(self).reduce(0) { $0 + $1.terminalColumns }
  }
}

extension Unicode.Scalar {
  /// How many cells the scalar takes on its own.
  var terminalColumns: Int {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300: return 1
    case 0..<0x20, 0x7F..<0xA0: return 0
    default:
      let record = ColumnDigits.records.lastRecord(notAfter: value << 2 | 3, size: 4)
      return Int(ColumnDigits.records.number(at: record + 3, digits: 1) & 3)
    }
  }
}

/// The columns of well-formed UTF-8 of which every scalar is a cluster of its own and takes one column, or none if it
/// is a control character; nil if there is any other.
private func simpleColumns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var columns = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    switch byte {
    case 0..<0x80:
      columns += byte >= 0x20 && byte != 0x7F ? 1 : 0
      index += 1
    case 0xC2..<0xCC, 0xCE...0xD1:
      columns += byte == 0xC2 && bytes[index + 1] < 0xA0 ? 0 : 1
      index += 2
    case 0xE1, 0xE2:
      guard isSimple(byte, bytes[index + 1], bytes[index + 2]) else { return nil }
      columns += 1
      index += 3
    default: return nil
    }
  }
  return columns
}

/// Whether it is more Latin (U+1E00 to U+1EFF), or one of the dashes, quotes and bullets, arrows, lines and blocks.
private func isSimple(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch (first, second) {
  case (0xE1, 0xB8...0xBB), (0xE2, 0x86), (0xE2, 0x94...0x96): true
  case (0xE2, 0x80): (0x90...0xA7).contains(third) || (0xB0...0xBE).contains(third)
  default: false
  }
}
