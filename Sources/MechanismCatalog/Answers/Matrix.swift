/// Who sits where, at a glance: rows against columns of mechanisms, as of a year.
///
/// Only what is said is stored: where nothing is, a cell is "not listed" or "unknown" by what its column can tell. So a
/// matrix takes memory for what the sources say, however many cells it has.
public struct Matrix: Equatable, Sendable {
  /// What stands against the mechanisms.
  public enum Form: String, CaseIterable, Sendable {
    /// Every party with a place in one of them; the cells are roles.
    case members
    /// The mechanisms themselves; the cells are numbers of members that two share.
    case mechanisms
    /// What they work on.
    case focus
  }

  /// A row or a column.
  public struct Line: Equatable, Sendable {
    public let topic: Topic
    public let total: Total
    /// What it is called. O(1).
    public func name(_ catalog: Catalog) -> Text {
      switch topic {
      case .mechanism(let mechanism): catalog.mechanisms[mechanism].label
      case .party(let party): catalog.parties[party].name
      case .focusArea(let area): catalog.focusAreas[area].label
      default: .empty
      }
    }

    /// Its place among the cells, which is its place in the standing order too.
    let slot: Int
    /// What a cell is of which nothing is said; nil where the line across decides alone.
    let silence: MatrixCell?
  }

  /// What a line adds up to.
  public struct Total: Hashable, Sendable {
    /// Of a mechanism: states, territories and economies that take part. Of a party: mechanisms that it takes part in.
    /// Of a focus area: mechanisms that work on it. Of a mechanism against focus areas: these areas.
    public internal(set) var count = 0
    /// Those that are only presumed, which `count` leaves out.
    public internal(set) var presumed = 0
    /// Organizations and groups that take part in a mechanism: they are no states.
    public internal(set) var others = 0

    /// Whether only organizations or groups are named: how many states there are is not told.
    public var isOfBodies: Bool { count == 0 && presumed == 0 && others > 0 }
  }

  public let form: Form
  public let year: Int
  public internal(set) var rows: [Line]
  public internal(set) var columns: [Line]
  public internal(set) var rowOrder = Order.standing
  public internal(set) var columnOrder = Order.standing
  /// The sorts of cells that there are, for a legend; see `MatrixCell.sort`.
  public let sorts: Set<MatrixCell>
  let cells: MatrixCells

  /// O(participations + statements), of mechanisms against mechanisms O(shared members of all pairs). Mechanisms that
  /// were not founded by the year are left out. Rows and columns are in their standing order.
  public init(_ form: Form, _ mechanisms: RecordSet<Mechanism>, _ links: Links) {
    var founded = mechanisms
    founded.formIntersection(links.all)
    let columns = links.catalog.byFounding(founded.handles)
    switch form {
    case .members: self = MemberMatrix(columns, links).matrix
    case .mechanisms: self = OverlapMatrix(columns, founded, links).matrix
    case .focus: self = FocusMatrix(columns, links).matrix
    }
  }

  init(_ form: Form, year: Int, rows: [Line], columns: [Line], _ cells: MatrixCells) {
    (self.form, self.year, self.rows, self.columns, self.cells) = (form, year, rows, columns, cells)
    sorts = Set(cells.entries.map(\.cell.sort) + columns.compactMap(\.silence))
  }

  /// The cell at a position in the present order of rows and columns. O(log of what is said of the row).
  public subscript(row: Int, column: Int) -> MatrixCell { cell(rows[row], columns[column]) }

  /// Where a topic's row stands. O(rows).
  public func row(of topic: Topic) -> Int? { rows.firstIndex { $0.topic == topic } }

  /// Where a topic's column stands. O(columns).
  public func column(of topic: Topic) -> Int? { columns.firstIndex { $0.topic == topic } }

  /// Whether a column's cells are unknown wherever nothing is said.
  public func isSilent(_ column: Line) -> Bool { column.silence == .unknown }

  /// Of how many pairs of mechanisms the shared members are in part only presumed or derived. O(what is said).
  public var unsurePairCount: Int {
    cells.entries.count { if case .shared(_, let unsure) = $0.cell { unsure > 0 } else { false } } / 2
  }

  func cell(_ row: Line, _ column: Line) -> MatrixCell {
    if let said = cells[row.slot, column.slot] { return said }
    if row.silence == .unknown { return .unknown }
    return column.silence ?? .unknown
  }
}
