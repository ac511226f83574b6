import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

/// What the signs of a map mean, with how many states each stands for.
struct MapLegend {
  /// A sign's meaning; of what stands without a sign the words.
  enum Item: Equatable {
    case ofClass(MapClass, String)
    case disputed(String)
    case words(String)

    var text: String {
      switch self {
      case .ofClass(_, let text), .disputed(let text), .words(let text): text
      }
    }

    /// With its sign and a blank behind that.
    fileprivate var columns: Int { text.terminalColumns + (hasSign ? 2 : 0) }
    fileprivate var hasSign: Bool { if case .words = self { false } else { true } }
  }

  private let map: WorldMap

  init(_ map: WorldMap) { self.map = map }

  private static let gap = 2

  /// The items row by row; a row is no wider than so many columns, as far as an item fits.
  func lines(columns: Int) -> [[Item]] {
    var lines: [[Item]] = [[]]
    var used = 0
    for item in items(columns: columns) {
      if used > 0, used + MapLegend.gap + item.columns > columns {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(item)
      used += (used > 0 ? MapLegend.gap : 0) + item.columns
    }
    return lines
  }

  private func items(columns: Int) -> [Item] {
    map.classes.map { .ofClass($0.mapClass, "\(MapWords.of($0.mapClass, in: map.subject)): \($0.parties)") }
      + [.disputed("disputed"), .words(MapWords.noOpinion(columns: columns))]
  }

  /// Draws as many rows as there is room for.
  func draw(_ area: Rect, _ signs: MapSigns, _ theme: Theme, into grid: inout Grid) {
    for (offset, line) in lines(columns: area.columns).prefix(area.rows).enumerated() {
      var column = area.column
      for item in line {
        if let sign = sign(item, signs) {
          if column < area.endColumn { grid[column, area.row + offset] = sign }
          column += 2
        }
        column += grid.writeHead(
          item.text, column: column, row: area.row + offset, limit: area.endColumn - column, style: theme.quiet, theme)
        column += MapLegend.gap
      }
    }
  }

  private func sign(_ item: Item, _ signs: MapSigns) -> Cell? {
    switch item {
    case .ofClass(let mapClass, _): signs.listed(mapClass)
    case .disputed: MapSigns.disputed
    case .words: nil
    }
  }
}
