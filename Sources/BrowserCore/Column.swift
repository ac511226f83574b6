import MechanismCatalog

/// One column of a pane: columns are data.
public struct Column: Sendable {
  public enum Field: Sendable {
    case name, founded, members, kind, standing, scope, region
    case role, partyKind, subregion
    case count
    case date, title, mechanism, place
  }

  public let field: Field
  public let title: String
  /// In cells; 0 takes what the others leave.
  public let width: Int
  /// In cells, where columns have titles with a sign for the order.
  public let titledWidth: Int
  /// The columns of the pane from which it is shown.
  public let shownFrom: Int
  public let isRightAligned: Bool
  /// Whether the first choice of it sorts the largest first.
  public let startsDescending: Bool

  init(
    _ field: Field, _ title: String, width: Int = 0, titled titledWidth: Int? = nil, from shownFrom: Int = 0,
    right: Bool = false,
    descending: Bool = false
  ) {
    self.field = field
    self.title = title
    self.width = width
    self.titledWidth = titledWidth ?? width
    self.shownFrom = shownFrom
    isRightAligned = right
    startsDescending = descending
  }

  /// The columns of a pane. The orders without a choice of the user: mechanisms by kind and founding, members by name, focus
  /// areas by number of mechanisms, events by date.
  public static func all(in pane: Pane) -> [Column] {
    switch pane {
    case .processes: processes
    case .members: members
    case .focusAreas: focusAreas
    case .timeline: timeline
    }
  }

  /// The position of the column that sorts a pane until the user chooses another.
  public static func standard(of pane: Pane) -> Order {
    switch pane {
    case .processes: Order(column: 3, isDescending: false)
    case .members: Order(column: 0, isDescending: false)
    case .focusAreas: Order(column: 1, isDescending: true)
    case .timeline: Order(column: 0, isDescending: false)
    }
  }

  private static let processes = [
    Column(.name, "name"),
    Column(.founded, "founded", width: 4, titled: 8, from: 18),
    Column(.members, "members", width: 4, titled: 8, from: 22, right: true, descending: true),
    Column(.kind, "kind", width: 18, from: 62),
    Column(.standing, "standing", width: 17, from: 70),
    Column(.scope, "scope", width: 13, from: 92),
    Column(.region, "region", width: 20, from: 116),
  ]
  private static let members = [
    Column(.name, "name"),
    Column(.role, "role", width: 9, titled: 19, from: 20),
    Column(.count, "mechanisms", width: 3, titled: 11, from: 34, right: true, descending: true),
    Column(.partyKind, "kind", width: 12, from: 58),
    Column(.subregion, "region", width: 25, from: 78),
  ]
  private static let focusAreas = [
    Column(.name, "name"),
    Column(.count, "mechanisms", width: 3, titled: 11, from: 16, right: true, descending: true),
  ]
  private static let timeline = [
    Column(.date, "date", width: 13),
    Column(.title, "event"),
    Column(.mechanism, "mechanism", width: 20, from: 56),
    Column(.place, "place", width: 18, from: 96),
  ]
}
