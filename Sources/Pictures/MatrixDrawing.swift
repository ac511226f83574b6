import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

/// A matrix in cells.
public struct MatrixDrawing {
  private let matrix: Matrix
  private let links: Links
  private let theme: Theme

  public init(_ matrix: Matrix, _ links: Links, _ theme: Theme) {
    (self.matrix, self.links, self.theme) = (matrix, links, theme)
  }

  /// Whole, as the command line prints it: blocks below one another, at most so many columns wide; nil: as wide as need
  /// be.
  public func printed(columns: Int?) -> [Grid] {
    var grid = Grid(size: Size(columns: columns ?? 80, rows: matrix.mechanisms.count))
    grid.isASCIIOnly = theme.isASCII
    for (row, mechanism) in matrix.mechanisms.enumerated() {
      grid.write(links.catalog.mechanisms[mechanism].label.string, column: 0, row: row)
    }
    return [grid]
  }
}
