import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

extension MapDrawing {
  private static let pipeColumns = 80
  private static let fewestColumns = 20

  /// Whole, as the command line prints it: the world, its legend, in columns the states that no cell shows, the
  /// disputed areas; at most so many columns wide; nil: 80. Nothing where no mechanism is asked for.
  public func printed(columns: Int?) -> [Grid] {
    if map.subject.isEmpty { return [] }
    let width = max(MapDrawing.fewestColumns, columns ?? MapDrawing.pipeColumns)
    let plan = MapPlan(map, links, worldOf: width)
    return ([world(plan), legend(width)] + plan.sections.map { grid($0, plan, width) }).filter { $0.size.rows > 0 }
  }

  private func grid(_ columns: Int, _ rows: Int) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    grid.isASCIIOnly = theme.isASCII
    return grid
  }

  private func world(_ plan: MapPlan) -> Grid {
    if !plan.hasMap { return grid(0, 0) }
    var grid = grid(plan.canvas.columns, plan.wholes.rows)
    for row in 0..<plan.wholes.rows {
      for column in 0..<plan.wholes.columns {
        let land = plan.land(whole: Point(column: column, row: row))
        if let cell = whole(land, MapSelection()) { grid[column, row] = cell }
      }
    }
    return grid
  }

  private func legend(_ width: Int) -> Grid {
    let rows = MapLegend(map).lines(columns: width).count
    var grid = grid(width, rows)
    MapLegend(map).draw(grid.bounds, signs, theme, into: &grid)
    return grid
  }

  private func grid(_ section: MapSection, _ plan: MapPlan, _ width: Int) -> Grid {
    section.kind == .disputed ? disputed(section, plan, width) : parties(section, plan, width)
  }

  /// Column after column, by name.
  private func parties(_ section: MapSection, _ plan: MapPlan, _ width: Int) -> Grid {
    let list = MapListDrawing(self, plan, MapSelection())
    let entries = section.entries.map { entry -> (Cell, String) in
      let (sign, number, name) = list.parts(entry)
      return (sign, list.padded(number, entry) + name)
    }
    guard let widest = entries.map({ $0.1.terminalColumns }).max() else { return grid(0, 0) }
    let step = min(width, widest + 4)
    let columns = max(1, (width + 2) / step)
    let rows = (entries.count + columns - 1) / columns
    var grid = grid(width, rows + 1)
    grid.write(plan.heading(section, columns: width), column: 0, row: 0, style: theme.heading)
    for (index, (sign, text)) in entries.enumerated() {
      let (column, row) = (index / rows * step, 1 + index % rows)
      grid[column, row] = sign
      grid.write(text, column: column + 2, row: row)
    }
    return grid
  }

  private func disputed(_ section: MapSection, _ plan: MapPlan, _ width: Int) -> Grid {
    let names = section.entries.map { MapListDrawing(self, plan, MapSelection()).parts($0).name }
    let lines = Wrapping.lines("Disputed, shown neutrally: \(names.joined(separator: "; ")).", columns: width)
    var grid = grid(width, lines.count)
    for (row, line) in lines.enumerated() { grid.write(line, column: 0, row: row) }
    return grid
  }
}
