/// A cell's place in a matrix, by the positions of its row and column.
public struct MatrixPlace: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(_ row: Int, _ column: Int) { (self.row, self.column) = (row, column) }
}

/// Which part of a matrix is on view, and what is selected in it.
public struct MatrixView: Equatable, Sendable {
  /// The first row and column on view.
  public let first: MatrixPlace
  /// nil where nothing is selected.
  public let selected: MatrixPlace?

  public init(first: MatrixPlace, selected: MatrixPlace? = nil) { (self.first, self.selected) = (first, selected) }
}
