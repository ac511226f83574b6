import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

/// A map in cells.
public struct MapDrawing {
  private let map: WorldMap
  private let links: Links
  private let theme: Theme

  public init(_ map: WorldMap, _ links: Links, _ theme: Theme) {
    (self.map, self.links, self.theme) = (map, links, theme)
  }

  /// Whole, as the command line prints it: blocks below one another, at most so many columns wide; nil: as wide as need
  /// be.
  public func printed(columns: Int?) -> [Grid] {
    var grid = Grid(size: Size(columns: columns ?? 80, rows: map.mechanisms.count))
    grid.isASCIIOnly = theme.isASCII
    for (row, mechanism) in map.mechanisms.enumerated() {
      grid.write(links.catalog.mechanisms[mechanism].label.string, column: 0, row: row)
    }
    return [grid]
  }
}
