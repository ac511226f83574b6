/// The tables of a package, in the order in which they are embedded, checked and reported on.
///
/// The raw value is the name of the file without its extension.
public enum TableName: String, CaseIterable, Sendable {
  case sources, mechanisms, claims, parties, lists, memberships
  case focusAreas = "focus_areas"
  case mechanismFocus = "mechanism_focus"
  case events, outputs
  case outputPoints = "output_points"
  case relations, assessments, conflicts
  case mapAreas = "map_areas"
  case mapGrid = "map_grid"

  /// Such as `focus_areas.csv`.
  public var fileName: String { rawValue + ".csv" }

  /// Whether a package without this table is refused; without one of the others it merely says less.
  public var isRequired: Bool {
    switch self {
    case .sources, .mechanisms, .parties, .lists, .memberships: true
    default: false
    }
  }

  /// Whether it has been added to the package's format: older packages lack it, and nothing is wrong with that.
  public var isAddition: Bool { self == .mapAreas || self == .mapGrid }
}
