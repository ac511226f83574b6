/// What a source says of a mechanism's worth, or, where the mechanism is empty, of such processes in general.
public enum AssessmentColumn: Int, TableColumn {
  case mechanism, kind, point, source, locator

  public static let table = TableName.assessments

  public var schema: ColumnSchema {
    switch self {
    case .mechanism: .optional("mechanism", .reference([.mechanisms]))
    case .kind: .required("kind", .choice(of: AssessmentKind.self))
    case .point: .required("point", .summary)
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    }
  }
}

/// One reading of a contradiction that no rule can compute; the readings of one conflict share its id.
public enum ConflictColumn: Int, TableColumn {
  case conflict, what, kind, reading, asOf, source, locator, mechanisms

  public static let table = TableName.conflicts

  public var schema: ColumnSchema {
    switch self {
    case .conflict: .required("conflict", .id)
    case .what: .required("what")
    case .kind: .required("kind")
    case .reading: .required("reading", .summary)
    case .asOf: .optional("as_of", .date)
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    case .mechanisms: .added("mechanisms", .references([.mechanisms]))
    }
  }
}
