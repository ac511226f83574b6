/// A table with what the checks ask of it again and again.
struct CheckedTable {
  let table: CSVTable
  let columns: [ColumnSchema]
  /// The rows whose cells can be told apart: those with as many as the header, and no quote left open.
  let rows: [Int]

  init(_ table: CSVTable) {
    self.table = table
    columns = PackageSchema.columns(of: table.name)
    let unclear = table.grid.faults.filter { $0.kind.mixesCells }.map { $0.record - 1 }
    let unclearRows = Set(unclear)
    rows = (0..<table.rowCount).filter { !unclearRows.contains($0) }
  }

  var name: TableName { table.name }

  /// Whether the file has the column.
  func has(_ column: Int) -> Bool { table.fields[column] != nil }

  func text(_ row: Int, _ column: Int) -> Text { table.text(row: row, column: column) }

  /// Whether all ids in its first column were read, so that one that is not among them is unknown.
  var hasReadableIDs: Bool {
    has(0) && !table.grid.faults.contains { $0.kind == .openQuote }
  }

  /// A finding on the whole file.
  func finding(_ problem: Problem) -> Finding {
    Finding(file: name.fileName, problem: problem)
  }

  /// A finding on a row or, with a column of the schema, on a cell.
  func finding(_ problem: Problem, row: Int, column: Int? = nil) -> Finding {
    let place = column.flatMap { column in
      table.fields[column].map { Finding.Column(name: columns[column].name, field: $0 + 1) }
    }
    return Finding(file: name.fileName, line: table.line(ofRow: row), column: place, problem: problem)
  }
}

extension CSVFault.Kind {
  /// Whether cells may stand in the wrong columns.
  fileprivate var mixesCells: Bool {
    switch self {
    case .fieldCount, .openQuote, .fileTooLong: true
    case .strayQuote, .textAfterQuote: false
    }
  }
}
