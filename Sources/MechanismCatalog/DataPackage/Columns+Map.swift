/// One piece of the world that the map draws.
public enum MapAreaColumn: Int, TableColumn {
  case area, name, party, status, source, locator, note

  public static let table = TableName.mapAreas
  public static var key: [Self] { [.area] }

  public var schema: ColumnSchema {
    switch self {
    case .area: .required("area", .id)
    case .name: .required("name")
    case .party: .optional("party", .reference([.parties]))
    case .status: .required("status", .choice(of: MapAreaStatus.self))
    case .source: .required("source", .source)
    case .locator: .required("locator", .locator)
    case .note: .optional("note", .summary)
    }
  }
}

/// One run of cells of the map: neighbours in one row that are part of one area.
public enum MapGridColumn: Int, TableColumn {
  case north, west, east, area

  public static let table = TableName.mapGrid
  public static var key: [Self] { [.north, .west] }

  public var schema: ColumnSchema {
    switch self {
    case .north: .required("north", .halfDegrees)
    case .west: .required("west", .halfDegrees)
    case .east: .required("east", .halfDegrees)
    case .area: .required("area", .reference([.mapAreas]))
    }
  }
}
