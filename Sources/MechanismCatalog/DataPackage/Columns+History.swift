/// One source's word on a dated meeting, launch, signature, accession or report.
public enum EventColumn: Int, TableColumn {
  case event, date, title, kind, status, mechanisms, place, host, details, source, locator, basis

  public static let table = TableName.events
  public static var key: [Self] { [.event, .source] }

  public var schema: ColumnSchema {
    switch self {
    case .event: .required("event", .id)
    case .date: .optional("date", .date)
    case .title: .required("title")
    case .kind: .required("kind")
    case .status: .required("status", .choice(of: EventStatus.self))
    case .mechanisms: .optional("mechanisms", .references([.mechanisms]))
    case .place: .optional("place")
    case .host: .optional("host", .references([.parties]))
    case .details: .optional("details", .summary)
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    case .basis: .added("basis", .choice(of: Doubt.self))
    }
  }
}

/// One source's word on a declaration, plan, agreement, convention or model law.
public enum OutputColumn: Int, TableColumn {
  case output, name, kind, mechanisms, event, date, source, locator

  public static let table = TableName.outputs
  public static var key: [Self] { [.output, .source] }

  public var schema: ColumnSchema {
    switch self {
    case .output: .required("output", .id)
    case .name: .required("name")
    case .kind: .required("kind")
    case .mechanisms: .optional("mechanisms", .references([.mechanisms]))
    case .event: .optional("event", .reference([.events]))
    case .date: .optional("date", .date)
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    }
  }
}

/// One point of an output, in our own words.
public enum OutputPointColumn: Int, TableColumn {
  case output, position, point

  public static let table = TableName.outputPoints
  public static var key: [Self] { [.output, .position] }

  public var schema: ColumnSchema {
    switch self {
    case .output: .required("output", .reference([.outputs]))
    case .position: .required("position", .integer)
    case .point: .required("point", .summary)
    }
  }
}

/// An edge between two ids.
public enum RelationColumn: Int, TableColumn {
  case subject, relation, object, since, source, locator

  public static let table = TableName.relations
  public static var key: [Self] { [.subject, .relation, .object, .source] }

  /// What an edge may stand between.
  private static let ends: [TableName] = [.mechanisms, .parties, .events, .outputs]

  public var schema: ColumnSchema {
    switch self {
    case .subject: .required("subject", .reference(Self.ends))
    case .relation: .required("relation", .choice(of: RelationKind.self))
    case .object: .required("object", .reference(Self.ends))
    case .since: .optional("since", .date)
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    }
  }
}
