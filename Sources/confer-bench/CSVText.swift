import MechanismCatalog

/// A table in the making, as the text of a CSV file (RFC 4180).
struct CSVText {
  private(set) var bytes: [UInt8] = []

  /// With the header that the schema has.
  init(_ table: TableName) {
    append(PackageSchema.columns(of: table).map(\.name))
  }

  /// Cells in the order of the schema.
  mutating func append(_ cells: [String]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ cell: String) {
    let quote = UInt8(ascii: "\"")
    guard cell.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") }) else {
      bytes += Array(cell.utf8)
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
