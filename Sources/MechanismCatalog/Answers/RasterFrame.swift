/// The rectangle that a window of the map fills in a picture of so many cells: as large as its proportions allow, and
/// centred.
public struct RasterFrame: Hashable, Sendable {
  /// The first column and row that it fills.
  public let column: Int
  public let row: Int
  /// Its size; 0 by 0 in a picture without cells.
  public let columns: Int
  public let rows: Int

  /// - Parameters:
  ///   - window: of positive size.
  ///   - aspect: how many times as high as wide a cell of the picture is.
  init(_ window: MapWindow, columns: Int, rows: Int, aspect: Int) {
    guard columns > 0, rows > 0 else {
      (column, row, self.columns, self.rows) = (0, 0, 0, 0)
      return
    }
    let isWide = window.columns * rows * aspect >= window.rows * columns
    let width = isWide ? columns : RasterFrame.quotient(window.columns * rows * aspect, window.rows)
    let height = isWide ? RasterFrame.quotient(window.rows * columns, window.columns * aspect) : rows
    self.columns = min(columns, width)
    self.rows = min(rows, height)
    column = (columns - self.columns) / 2
    row = (rows - self.rows) / 2
  }

  /// Rounded, at least 1.
  private static func quotient(_ dividend: Int, _ divisor: Int) -> Int { max(1, (dividend + divisor / 2) / divisor) }

  func contains(column: Int, row: Int) -> Bool {
    (self.column..<self.column + columns).contains(column) && (self.row..<self.row + rows).contains(row)
  }

  /// The cells of the grid that a cell of the picture shows: all of the window, each once; or, in a picture finer than
  /// the grid, one of them, again and again. The cell is within the frame.
  func block(column: Int, row: Int, in window: MapWindow) -> MapWindow {
    let across = RasterFrame.share(column - self.column, of: columns, in: window.columns)
    let down = RasterFrame.share(row - self.row, of: rows, in: window.rows)
    return MapWindow(
      west: window.west + across.lowerBound, north: window.north + down.lowerBound, columns: across.count,
      rows: down.count)
  }

  private static func share(_ index: Int, of count: Int, in total: Int) -> Range<Int> {
    let start = index * total / count
    return start..<max(start + 1, (index + 1) * total / count)
  }

  /// Which of `count` shares holds the place; the first, where several do.
  static func index(of place: Int, of count: Int, in total: Int) -> Int {
    var index = min(count - 1, place * count / total)
    while index > 0, share(index - 1, of: count, in: total).contains(place) { index -= 1 }
    while index < count - 1, !share(index, of: count, in: total).contains(place) { index += 1 }
    return index
  }
}
