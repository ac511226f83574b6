import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

/// A timeline in cells.
public struct TimelineDrawing {
  private let timeline: Timeline
  private let links: Links
  private let theme: Theme

  public init(_ timeline: Timeline, _ links: Links, _ theme: Theme) {
    (self.timeline, self.links, self.theme) = (timeline, links, theme)
  }

  /// Whole, as the command line prints it: blocks below one another, at most so many columns wide; nil: as wide as need
  /// be.
  public func printed(columns: Int?) -> [Grid] {
    var grid = Grid(size: Size(columns: columns ?? 80, rows: timeline.mechanisms.count))
    grid.isASCIIOnly = theme.isASCII
    for (row, mechanism) in timeline.mechanisms.enumerated() {
      grid.write(links.catalog.mechanisms[mechanism].label.string, column: 0, row: row)
    }
    return [grid]
  }
}
