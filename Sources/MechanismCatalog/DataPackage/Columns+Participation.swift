/// One source's word on one attribute of a mechanism.
public enum ClaimColumn: Int, TableColumn {
  case mechanism, attribute, value, asOf, source, locator, basis

  public static let table = TableName.claims

  public var schema: ColumnSchema {
    switch self {
    case .mechanism: .required("mechanism", .reference([.mechanisms]))
    case .attribute: .required("attribute", .choice(of: Attribute.self))
    case .value: .required("value")
    case .asOf: .optional("as_of", .date)
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    case .basis: .added("basis", .choice(of: Doubt.self))
    }
  }
}

/// One enumeration of parties in one source.
public enum ListColumn: Int, TableColumn {
  case list, mechanism, role, asOf, complete, statedCount, counts, event, source, locator

  public static let table = TableName.lists
  public static var key: [Self] { [.list] }

  public var schema: ColumnSchema {
    switch self {
    case .list: .required("list", .id)
    case .mechanism: .required("mechanism", .reference([.mechanisms]))
    case .role: .required("role", .choice(of: Role.self))
    case .asOf: .optional("as_of", .date)
    case .complete: .required("complete", .choice(of: Completeness.self))
    case .statedCount: .optional("stated_count", .integer)
    case .counts: .optional("counts", .choice(of: CountUnit.self))
    case .event: .optional("event", .reference([.events]))
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    }
  }
}

/// One source's word that a party takes part in a mechanism, and how.
public enum MembershipColumn: Int, TableColumn {
  case mechanism, party, role, from, to, asOf, asWritten, list, basis, source, locator

  public static let table = TableName.memberships

  public var schema: ColumnSchema {
    switch self {
    case .mechanism: .required("mechanism", .reference([.mechanisms]))
    case .party: .required("party", .reference([.parties]))
    case .role: .required("role", .choice(of: Role.self))
    case .from: .optional("from", .date)
    case .to: .optional("to", .date)
    case .asOf: .optional("as_of", .date)
    case .asWritten: .optional("as_written")
    case .list: .optional("list", .reference([.lists]))
    case .basis: .required("basis", .choice(of: Basis.self))
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    }
  }
}

/// One source's word that a mechanism works on a focus area.
public enum MechanismFocusColumn: Int, TableColumn {
  case mechanism, focusArea, asWritten, asOf, source, locator

  public static let table = TableName.mechanismFocus

  public var schema: ColumnSchema {
    switch self {
    case .mechanism: .required("mechanism", .reference([.mechanisms]))
    case .focusArea: .required("focus_area", .reference([.focusAreas]))
    case .asWritten: .required("as_written")
    case .asOf: .optional("as_of", .date)
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    }
  }
}
