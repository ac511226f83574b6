/// One scanned table: cells as ranges of bytes, addressed by row and by column of the schema.
///
/// Columns are found by their names in the header, so that their order in the file does not matter; what the schema
/// does not know is left out. Reading a cell is O(1) and copies nothing.
public struct CSVTable {
  public let name: TableName
  /// Whether the package has the file.
  public let exists: Bool
  let grid: CSVGrid
  /// For each column of the schema its place in the file, from 0; nil if the file lacks it.
  let fields: [Int?]

  /// - Parameter bytes: the file, never freed; nil if there is none.
  init(_ name: TableName, bytes: UnsafeBufferPointer<UInt8>?) {
    self.name = name
    exists = bytes != nil
    let grid = CSVScanner.scan(bytes ?? Text.empty.bytes)
    self.grid = grid
    let header = (0..<grid.width).map { grid.text(record: 0, field: $0) }
    fields = PackageSchema.columns(of: name).enumerated().map { position, column in
      // Most files have the documented order.
      if position < header.count, header[position] == column.name { return position }
      return header.firstIndex { $0 == column.name }
    }
  }

  /// The header does not count.
  public var rowCount: Int { max(0, grid.recordCount - 1) }

  /// The text of a cell; empty if the cell is, or if the file lacks the column.
  public func text(row: Int, column: Int) -> Text {
    guard let field = fields[column] else { return .empty }
    return grid.text(record: row &+ 1, field: field)
  }

  /// The text of a cell by its column's name, at no cost: `table.text(row: row, column: MembershipColumn.role)`.
  public func text<Column: TableColumn>(row: Int, column: Column) -> Text {
    assert(Column.table == name, "a column of another table")
    return text(row: row, column: column.rawValue)
  }

  /// The line of the file on which a row begins, from 1; O(1).
  public func line(ofRow row: Int) -> Int { Int(grid.lines[row + 1]) }
}

extension Text {
  static func == (left: Text, right: String) -> Bool { left.bytes.elementsEqual(right.utf8) }
}
