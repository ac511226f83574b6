import TerminalModel

/// Where the parts of a timeline stand on a canvas: the names at the left, time at the right of them; the axis and the
/// number of marks above the lanes, the legend below. Rows and columns are the canvas's own.
public struct TimelineLayout: Equatable, Sendable {
  /// The columns of a name; before it stands the sign of a marked mechanism, after it a blank.
  public let nameColumns: Int
  /// The column of the first cell of time.
  public let firstCell: Int
  /// How many cells time has, at least 1; before and after them is a column for arrows.
  public let cells: Int
  /// The row of the numbers of marks; nil where there is no room for them.
  public let densityRow: Int?
  /// The row of the first lane or heading.
  public let firstLine: Int
  /// How many lanes and headings have room, at least 1.
  public let lines: Int
  /// The rows of the legend; empty where there is no room for it.
  public let legendRows: Range<Int>

  private static let roomForDensity = 6
  private static let roomForLegend = 5
  private static let roomForLongLegend = 24

  public init(_ canvas: Size) {
    nameColumns = canvas.columns < 60 ? 12 : canvas.columns < 100 ? 20 : 28
    firstCell = nameColumns + 2
    cells = max(1, canvas.columns - firstCell - 1)
    densityRow = canvas.rows >= TimelineLayout.roomForDensity ? 1 : nil
    firstLine = densityRow == nil ? 1 : 2
    let legend =
      canvas.rows < TimelineLayout.roomForLegend ? 0 : canvas.rows < TimelineLayout.roomForLongLegend ? 1 : 2
    lines = max(1, canvas.rows - firstLine - legend)
    legendRows = max(0, canvas.rows - legend)..<max(0, canvas.rows)
  }

  /// The rows of a canvas on which so many lanes and headings all have room.
  static func rows(for lines: Int) -> Int {
    let rows = lines + 3
    return max(TimelineLayout.roomForDensity, rows < TimelineLayout.roomForLongLegend ? rows : rows + 1)
  }
}
