/// What the cells of one column hold.
public struct ColumnSchema {
  /// As it stands in the header of the file.
  public let name: String
  public let type: ColumnType
  /// Whether an empty cell is an error.
  public let isRequired: Bool
  /// Whether a table may do without the column: it has been added to the package's format, and older tables lack it.
  public var isAddition = false

  static func required(_ name: String, _ type: ColumnType = .text) -> Self {
    Self(name: name, type: type, isRequired: true)
  }

  static func optional(_ name: String, _ type: ColumnType = .text) -> Self {
    Self(name: name, type: type, isRequired: false)
  }

  static func added(_ name: String, _ type: ColumnType = .text) -> Self {
    Self(name: name, type: type, isRequired: false, isAddition: true)
  }
}

/// The type of a column. An empty cell is of every type.
public enum ColumnType {
  /// Words of a source, or a name.
  case text
  /// Words of our own: at most `summaryLimit` characters.
  case summary
  /// Names the record of its row: kebab-case.
  case id
  /// Names a party: an ISO 3166 code, an acronym in lower case or kebab-case.
  case partyID
  /// EDTF level 0/1, as `PartialDate` reads it.
  case date
  /// A whole number that is not negative.
  case integer
  /// A latitude or longitude on the grid of half degrees, as `Text.halfDegrees` reads it.
  case halfDegrees
  /// An address on the web.
  case address
  /// Where in its source a fact stands: chapter > heading > first words.
  case locator
  /// The id of the source that says so.
  case source
  /// One of a closed list of values.
  case choice(() -> [String])
  /// The id of a record in any of these tables.
  case reference([TableName])
  /// Ids of records in any of these tables, separated by `; `.
  case references([TableName])

  /// The most characters that a summary has.
  public static let summaryLimit = 200

  /// The raw values of a vocabulary, which is made only where a cell is checked against it.
  static func choice<Value: CaseIterable & RawRepresentable>(of vocabulary: Value.Type) -> Self
  where Value.RawValue == String {
    .choice { Value.allCases.map(\.rawValue) }
  }

  /// The tables in which the ids in its cells are to be found; empty where it holds none.
  public var targets: [TableName] {
    switch self {
    case .source: [.sources]
    case .reference(let tables), .references(let tables): tables
    default: []
    }
  }
}
