import TerminalModel

extension Grid {
  /// Draws the border of a rectangle; where it meets lines that are there already, they are joined.
  public mutating func drawBorder(_ rect: Rect, _ set: BorderSet, style: Style, joins: inout BorderJoins) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let (right, bottom) = (rect.endColumn - 1, rect.endRow - 1)
    for column in rect.column...right {
      let sides: UInt8 = (column > rect.column ? 8 : 0) | (column < right ? 2 : 0)
      joins.add(sides, column, rect.row)
      joins.add(sides, column, bottom)
    }
    for row in rect.row...bottom {
      let sides: UInt8 = (row > rect.row ? 1 : 0) | (row < bottom ? 4 : 0)
      joins.add(sides, rect.column, row)
      joins.add(sides, right, row)
    }
    joins.draw(rect, into: &self, set, style)
  }
}

/// For every cell of a screen, the sides on which a border line leaves it.
public struct BorderJoins {
  private var sides: [UInt8]
  private let size: Size

  public init(_ size: Size) {
    self.size = size
    sides = Array(repeating: 0, count: size.columns * size.rows)
  }

  public mutating func add(_ more: UInt8, _ column: Int, _ row: Int) {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return }
    sides[row * size.columns + column] |= more
  }

  func draw(_ rect: Rect, into grid: inout Grid, _ set: BorderSet, _ style: Style) {
    func put(_ column: Int, _ row: Int) {
      guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return }
      grid[column, row] = Cell(set.joint(sides[row * size.columns + column]), style: style)
    }
    for column in rect.column..<rect.endColumn {
      put(column, rect.row)
      put(column, rect.endRow - 1)
    }
    for row in rect.row..<rect.endRow {
      put(rect.column, row)
      put(rect.endColumn - 1, row)
    }
  }
}
