/// The columns and the key of a table, as data-package.md describes them.
public struct TableSchema {
  /// In the order of the documented header.
  public let columns: [ColumnSchema]
  /// The positions of the columns that make up the primary key.
  public let key: [Int]

  /// Whether rows have no key but themselves: no two may be equal.
  public var isKeyedByWholeRow: Bool { key.count == columns.count }

  fileprivate init<Column: TableColumn>(_: Column.Type) {
    columns = Column.allCases.map { $0.schema }
    key = Column.key.map { $0.rawValue }
  }
}

/// The schema of the package: the one switch from a table's name to the type that names its columns.
public enum PackageSchema {
  /// O(columns). The types are spelled out because looking them up at run time takes 0.1 ms of the start.
  public static func schema(of table: TableName) -> TableSchema {
    switch table {
    case .sources: TableSchema(SourceColumn.self)
    case .mechanisms: TableSchema(MechanismColumn.self)
    case .claims: TableSchema(ClaimColumn.self)
    case .parties: TableSchema(PartyColumn.self)
    case .lists: TableSchema(ListColumn.self)
    case .memberships: TableSchema(MembershipColumn.self)
    case .focusAreas: TableSchema(FocusAreaColumn.self)
    case .mechanismFocus: TableSchema(MechanismFocusColumn.self)
    case .events: TableSchema(EventColumn.self)
    case .outputs: TableSchema(OutputColumn.self)
    case .outputPoints: TableSchema(OutputPointColumn.self)
    case .relations: TableSchema(RelationColumn.self)
    case .assessments: TableSchema(AssessmentColumn.self)
    case .conflicts: TableSchema(ConflictColumn.self)
    case .mapAreas: TableSchema(MapAreaColumn.self)
    case .mapGrid: TableSchema(MapGridColumn.self)
    }
  }

  /// In the order of the documented header.
  public static func columns(of table: TableName) -> [ColumnSchema] { schema(of: table).columns }
}
