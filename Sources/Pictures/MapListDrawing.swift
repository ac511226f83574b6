import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

/// The list beside a map: what is too small for a cell, what is not there in the year, then the disputed areas.
struct MapListDrawing {
  private let drawing: MapDrawing
  private let plan: MapPlan
  private let selection: MapSelection
  private var catalog: Catalog { drawing.links.catalog }

  init(_ drawing: MapDrawing, _ plan: MapPlan, _ selection: MapSelection) {
    (self.drawing, self.plan, self.selection) = (drawing, plan, selection)
  }

  /// Returns where the selected row is; nil where it is not shown.
  func draw(_ area: Rect, into grid: inout Grid) -> Point? {
    guard !area.isEmpty else { return nil }
    let top = Rect(column: area.column, row: area.row, columns: area.columns, rows: 1)
    if let first = plan.sections.first { draw(.heading(first), top, into: &grid) }
    var cursor: Point?
    let rows = plan.listRows.dropFirst(selection.top).prefix(area.rows - 1)
    for (offset, row) in rows.enumerated() {
      let line = Rect(column: area.column, row: area.row + 1 + offset, columns: area.columns, rows: 1)
      draw(row, line, into: &grid)
      if let entry = row.entry, entry == selection.entry {
        grid.restyle(line) { _ in selection.isInList ? drawing.theme.selection : drawing.theme.held }
        cursor = Point(column: line.column, row: line.row)
      }
    }
    return cursor
  }

  private func draw(_ row: MapListRow, _ line: Rect, into grid: inout Grid) {
    switch row {
    case .heading(let section):
      grid.writeHead(
        plan.heading(section, columns: line.columns), column: line.column, row: line.row, limit: line.columns,
        style: drawing.theme.heading, drawing.theme)
    case .entry(let entry): draw(entry, line, into: &grid)
    }
  }

  private func draw(_ entry: MapEntry, _ line: Rect, into grid: inout Grid) {
    let (sign, number, name) = parts(entry)
    grid[line.column, line.row] = sign
    let numbered = padded(number, entry) + name
    grid.writeHead(
      numbered, column: line.column + 2, row: line.row, limit: line.columns - 2, style: drawing.theme.text,
      drawing.theme)
  }

  /// The sign, number and name of an entry.
  func parts(_ entry: MapEntry) -> (sign: Cell, number: String, name: String) {
    switch entry {
    case .disputed(let area): return (MapSigns.disputed, "", catalog.map.areas[Int(area.index)].name.string)
    case .party(let party):
      let name = catalog.parties[party].name.string
      guard let value = drawing.map[party] else { return (drawing.signs.unclaimed, "", name) }
      let sign = drawing.signs.listed(value.mapClass)
      return (sign, MapWords.number(value, in: drawing.map.subject), name)
    }
  }

  /// A party's number as wide as the widest, with a blank behind it; nothing for standings and disputed areas.
  func padded(_ number: String, _ entry: MapEntry) -> String {
    guard case .party = entry, numberColumns > 0 else { return "" }
    return String(repeating: " ", count: max(0, numberColumns - number.count)) + number + " "
  }

  /// How wide the numbers are; 0 for standings.
  private var numberColumns: Int {
    guard case .mechanisms = drawing.map.subject else { return 0 }
    return String(drawing.map.values.map(\.count).max() ?? 0).count
  }
}
