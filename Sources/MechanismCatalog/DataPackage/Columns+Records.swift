/// A document, or a page at an address.
public enum SourceColumn: Int, TableColumn {
  case source, title, issuer, published, kind, url, seen, note

  public static let table = TableName.sources
  public static var key: [Self] { [.source] }

  public var schema: ColumnSchema {
    switch self {
    case .source: .required("source", .id)
    case .title: .required("title")
    case .issuer: .optional("issuer")
    case .published: .optional("published", .date)
    case .kind: .required("kind")
    case .url: .optional("url", .address)
    case .seen: .optional("seen", .date)
    case .note: .optional("note")
    }
  }
}

/// Anything states take part in.
public enum MechanismColumn: Int, TableColumn {
  case mechanism, name, shortName, aliases, kind, scope, region, summary

  public static let table = TableName.mechanisms
  public static var key: [Self] { [.mechanism] }

  public var schema: ColumnSchema {
    switch self {
    case .mechanism: .required("mechanism", .id)
    case .name: .required("name")
    case .shortName: .optional("short_name")
    case .aliases: .optional("aliases")
    case .kind: .required("kind", .choice(of: MechanismKind.self))
    case .scope: .required("scope", .choice(of: Scope.self))
    case .region: .optional("region")
    case .summary: .optional("summary", .summary)
    }
  }
}

/// A state, territory, economy, organization or group.
public enum PartyColumn: Int, TableColumn {
  case party, name, aliases, kind, iso2, iso3, m49, region, subregion, existsFrom, existsTo, successors

  public static let table = TableName.parties
  public static var key: [Self] { [.party] }

  public var schema: ColumnSchema {
    switch self {
    case .party: .required("party", .partyID)
    case .name: .required("name")
    case .aliases: .optional("aliases")
    case .kind: .required("kind", .choice(of: PartyKind.self))
    case .iso2: .optional("iso2")
    case .iso3: .optional("iso3")
    case .m49: .optional("m49")
    case .region: .optional("region")
    case .subregion: .optional("subregion")
    case .existsFrom: .optional("exists_from", .date)
    case .existsTo: .optional("exists_to", .date)
    case .successors: .optional("successors", .references([.parties]))
    }
  }
}

/// One node of the controlled vocabulary of what mechanisms work on; two levels.
public enum FocusAreaColumn: Int, TableColumn {
  case focusArea, label, parent, description

  public static let table = TableName.focusAreas
  public static var key: [Self] { [.focusArea] }

  public var schema: ColumnSchema {
    switch self {
    case .focusArea: .required("focus_area", .id)
    case .label: .required("label")
    case .parent: .optional("parent", .reference([.focusAreas]))
    case .description: .optional("description")
    }
  }
}
