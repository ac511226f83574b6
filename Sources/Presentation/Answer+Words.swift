extension Answer {
  /// A row on one line: its first cell, and the others that are not empty behind their columns' titles:
  /// "Thailand; role: member; mechanisms: 9".
  public func words(of row: Row) -> String {
    columns.indices.filter { !row.cell($0).isEmpty }.map { column in
      column == 0 ? row.cell(0) : "\(columns[column].title): \(row.cell(column))"
    }.joined(separator: "; ")
  }
}
