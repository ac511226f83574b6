/// A part of the map's grid, in its cells (half degrees) from its north-western corner.
public struct MapWindow: Hashable, Sendable {
  public var west: Int
  public var north: Int
  public var columns: Int
  public var rows: Int

  public init(west: Int, north: Int, columns: Int, rows: Int) {
    (self.west, self.north, self.columns, self.rows) = (west, north, columns, rows)
  }

  /// All of the grid.
  public static let world = MapWindow(west: 0, north: 0, columns: WorldGrid.columns, rows: WorldGrid.rows)

  /// Cut to the size of the grid and moved into it; at least one cell.
  public var clamped: MapWindow {
    let columns = min(max(1, columns), WorldGrid.columns)
    let rows = min(max(1, rows), WorldGrid.rows)
    return MapWindow(
      west: min(max(0, west), WorldGrid.columns - columns), north: min(max(0, north), WorldGrid.rows - rows),
      columns: columns, rows: rows)
  }

  /// The window of another size around a cell of the grid, within the grid.
  public static func around(column: Int, row: Int, columns: Int, rows: Int) -> MapWindow {
    let size = MapWindow(west: 0, north: 0, columns: columns, rows: rows).clamped
    let (column, row) = (min(max(0, column), WorldGrid.columns), min(max(0, row), WorldGrid.rows))
    return MapWindow(
      west: column - size.columns / 2, north: row - size.rows / 2, columns: size.columns, rows: size.rows
    ).clamped
  }

  /// Whether a cell of the grid lies in it.
  public func contains(column: Int, row: Int) -> Bool {
    (west..<west + columns).contains(column) && (north..<north + rows).contains(row)
  }
}
