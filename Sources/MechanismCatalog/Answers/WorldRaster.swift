/// A window of the map in few cells: what a picture of it shows.
///
/// A cell shows the area that has most of it, land before water from a third on. Then every party that got none takes
/// one in which it has land, so that small states are seen where they are; what cannot be seen is in `hidden`.
public struct WorldRaster: Equatable, Sendable {
  /// From the upper left corner of the picture.
  public struct Cell: Hashable, Comparable, Sendable {
    public let column: Int
    public let row: Int

    public init(column: Int, row: Int) {
      (self.column, self.row) = (column, row)
    }

    /// From top to bottom, then from left to right.
    public static func < (left: Cell, right: Cell) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }

  public let columns: Int
  public let rows: Int
  /// The window as it is shown: within the grid.
  public let window: MapWindow
  /// What the window fills of the picture; beyond it is no sea but nothing.
  public let used: RasterFrame
  /// The parties that have a cell, in table order.
  public let parties: [Handle<Party>]
  /// The parties with land in the window that no cell could show, in table order.
  public let hidden: [Handle<Party>]
  /// Row after row.
  private let cells: [Handle<MapArea>?]

  /// The most columns, and the most rows: more are not needed, and not made.
  public static let limit = 4096

  /// - Parameter aspect: how many times as high as wide a cell is: 1 for half-blocks, 2 for whole characters.
  ///
  /// No size is refused; without columns or rows it is empty. O(cells of the window + cells of the picture).
  public init(_ map: MapTables, window: MapWindow = .world, columns: Int, rows: Int, aspect: Int = 1) {
    self.window = window.clamped
    self.columns = min(max(0, columns), Self.limit)
    self.rows = min(max(0, rows), Self.limit)
    used = RasterFrame(self.window, columns: self.columns, rows: self.rows, aspect: min(max(1, aspect), 8))
    var allotment = RasterAllotment(map, window: self.window, frame: used, columns: self.columns, rows: self.rows)
    allotment.giveToTheStarved()
    cells = allotment.cells
    parties = allotment.parties { $0 > 0 }
    hidden = allotment.parties { $0 == 0 }
  }

  /// nil: water, or outside `used`. O(1).
  public subscript(column: Int, row: Int) -> Handle<MapArea>? {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
    return cells[row * columns + column]
  }

  /// The cells of an area, from top to bottom, left to right; empty where it has none. O(cells).
  public func cells(of area: Handle<MapArea>) -> [Cell] {
    cells.indices.filter { cells[$0] == area }.map { Cell(column: $0 % columns, row: $0 / columns) }
  }

  /// The cells of a party, likewise.
  public func cells(of party: Handle<Party>, _ map: MapTables) -> [Cell] {
    let areas = map.areasOfParty[party]
    return cells.indices.filter { position in cells[position].map(areas.contains) ?? false }
      .map { Cell(column: $0 % columns, row: $0 / columns) }
  }

  /// The cells of the grid that a cell shows; nil outside `used`.
  public func block(of cell: Cell) -> MapWindow? {
    guard used.contains(column: cell.column, row: cell.row) else { return nil }
    return used.block(column: cell.column, row: cell.row, in: window)
  }

  /// The first cell that shows a cell of the grid; nil where that lies outside the window.
  public func cell(showingColumn column: Int, row: Int) -> Cell? {
    guard used.columns > 0, window.contains(column: column, row: row) else { return nil }
    let x = RasterFrame.index(of: column - window.west, of: used.columns, in: window.columns)
    let y = RasterFrame.index(of: row - window.north, of: used.rows, in: window.rows)
    return Cell(column: used.column + x, row: used.row + y)
  }
}
