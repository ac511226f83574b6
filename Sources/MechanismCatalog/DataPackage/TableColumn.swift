/// The columns of one table, named: a case's raw value is its position in the schema.
///
/// The schema of a table is what its cases say of themselves, in their order, so that names in code, positions and
/// types cannot disagree. At run time a case is its position and costs nothing.
public protocol TableColumn: RawRepresentable<Int>, CaseIterable, Sendable {
  static var table: TableName { get }

  /// The columns that together tell one row from another; by default all, so that no row may stand twice.
  static var key: [Self] { get }

  var schema: ColumnSchema { get }
}

extension TableColumn {
  public static var key: [Self] { Array(allCases) }
}
