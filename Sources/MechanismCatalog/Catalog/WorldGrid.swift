/// Which area each cell of half a degree belongs to. Equirectangular: every cell is as wide in degrees as it is high.
///
/// It reaches from 84 N to 57 S: the ice beyond would take a fifth of the picture and belongs to no state.
public struct WorldGrid: Equatable, Sendable {
  public static let cellsPerDegree = 2
  /// From 180 W eastwards.
  public static let columns = 720
  /// From 84 N southwards to 57 S.
  public static let rows = 282
  /// The upper edge of the first row, in half degrees.
  static let north = 168
  /// The western edge of the first column, in half degrees.
  static let west = -360

  /// Row after row, the position of each cell's area; -1 for water.
  private var cells: [Int16]

  /// All water.
  init() {
    cells = Array(repeating: -1, count: Self.columns * Self.rows)
  }

  /// nil: sea, lake, or outside the grid. O(1).
  public subscript(column: Int, row: Int) -> Handle<MapArea>? {
    guard (0..<Self.columns).contains(column), (0..<Self.rows).contains(row) else { return nil }
    let area = cells[row * Self.columns + column]
    return area < 0 ? nil : Handle(Int(area))
  }

  /// The cell in which a place lies, in degrees north and east; nil outside the grid.
  public static func cell(latitude: Double, longitude: Double) -> (column: Int, row: Int)? {
    let column = (longitude * Double(cellsPerDegree) - Double(west)).rounded(.down)
    let row = (Double(north) - latitude * Double(cellsPerDegree)).rounded(.down)
    guard column >= 0, column < Double(columns), row >= 0, row < Double(rows) else { return nil }
    return (Int(column), Int(row))
  }

  /// Gives a run of a row to an area, as far as it lies in the grid; all in half degrees.
  mutating func fill(north: Int, west: Int, east: Int, with area: Handle<MapArea>) {
    let row = Self.north - north
    let first = max(0, west - Self.west)
    let end = min(Self.columns, east - Self.west)
    guard (0..<Self.rows).contains(row), first < end, let position = Int16(exactly: area.index) else { return }
    for column in first..<end { cells[row * Self.columns + column] = position }
  }

  /// The area's position at a place in the grid, -1 for water; the place is not checked. For loops over many cells.
  func position(column: Int, row: Int) -> Int { Int(cells[row &* Self.columns &+ column]) }
}
