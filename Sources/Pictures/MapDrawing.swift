import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

/// A map in cells: half cells in shades where the terminal has them, else whole cells by the density of their signs.
public struct MapDrawing {
  let map: WorldMap
  let links: Links
  let theme: Theme
  let signs: MapSigns

  public init(_ map: WorldMap, _ links: Links, _ theme: Theme) {
    (self.map, self.links, self.theme) = (map, links, theme)
    signs = MapSigns(map, theme)
  }

  /// Draws what stands on a canvas, and returns where the cursor rests; nil where nothing is selected. O(cells).
  public func draw(_ plan: MapPlan, _ selection: MapSelection, _ canvas: Rect, into grid: inout Grid) -> Point? {
    let layout = plan.layout
    var cursor: Point?
    if !layout.isPaged || selection.isInList {
      let list = layout.list.moved(canvas)
      cursor = MapListDrawing(self, plan, selection).draw(list, into: &grid)
      MapLegend(map).draw(layout.pageLegend.moved(canvas), signs, theme, into: &grid)
    }
    if layout.isPaged, selection.isInList { return cursor }
    if !plan.hasMap { writeNoMap(layout.map.moved(canvas), into: &grid) }
    MapLegend(map).draw(layout.legend.moved(canvas), signs, theme, into: &grid)
    let onMap = drawWorld(plan, selection, layout.map.moved(canvas), into: &grid)
    return selection.isInList ? cursor : onMap
  }

  /// What is said where a package has no map, in rows of so many columns.
  static func noMap(columns: Int) -> [String] { Wrapping.lines(MapWords.noMap, columns: columns) }

  private func writeNoMap(_ area: Rect, into grid: inout Grid) {
    for (row, line) in MapDrawing.noMap(columns: area.columns).prefix(area.rows).enumerated() {
      grid.writeHead(line, column: area.column, row: area.row + row, limit: area.columns, style: theme.text, theme)
    }
  }

  private func drawWorld(_ plan: MapPlan, _ selection: MapSelection, _ area: Rect, into grid: inout Grid) -> Point? {
    for row in 0..<area.rows {
      for column in 0..<area.columns {
        let point = Point(column: column, row: row)
        let cell = theme.hasShades ? halves(plan, selection, point) : whole(plan.land(whole: point), selection)
        if let cell { grid[area.column + column, area.row + row] = cell }
      }
    }
    return selection.anchor.flatMap { drawAnchor($0, plan, selection, area, into: &grid) }
  }

  /// The cell that the cursor rests on. What is too small for a cell of its own takes it while it is selected.
  private func drawAnchor(
    _ anchor: Point, _ plan: MapPlan, _ selection: MapSelection, _ area: Rect, into grid: inout Grid
  ) -> Point? {
    let half = Point(column: anchor.column, row: anchor.row / 2)
    guard let place = theme.hasShades ? half : plan.whole(half: anchor) else { return nil }
    let point = Point(column: area.column + place.column, row: area.row + place.row)
    guard area.contains(point) else { return nil }
    if case .party(let party) = selection.entry, !isShown(party, plan, place) {
      grid[point.column, point.row] = selected(party)
    }
    return point
  }

  private func isShown(_ party: Handle<Party>, _ plan: MapPlan, _ place: Point) -> Bool {
    theme.hasShades ? !plan.halves(of: party).isEmpty : plan.land(whole: place) == .party(party)
  }

  // MARK: Whole cells

  /// nil for sea.
  func whole(_ land: MapLand?, _ selection: MapSelection) -> Cell? {
    switch land {
    case nil: nil
    case .disputed: MapSigns.disputed
    case .unclaimed: signs.unclaimed
    case .party(let party):
      selection.entry == .party(party) ? selected(party) : Cell(signs.glyph(mapClass(party)))
    }
  }

  /// Keeps its sign, so that the legend still says what it is; in shades it has the terminal's own ink. A block in reverse
  /// would look like nothing, or like another class: `@` stands for it, and the number is in the detail.
  private func selected(_ party: Handle<Party>) -> Cell {
    let kind = mapClass(party)
    if theme.hasShades { return Cell(.space, style: theme.selection) }
    if !theme.isASCII, case .counts = kind { return Cell(Glyph("@"), style: theme.selection) }
    return Cell(signs.glyph(kind), style: theme.selection)
  }

  private func mapClass(_ party: Handle<Party>) -> MapClass { map[party]?.mapClass ?? .unknown }

  // MARK: Half cells

  /// One half of a cell.
  private enum Half: Equatable {
    case sea
    case selected
    case shade(MapClass)
  }

  /// nil for sea. The selected party has the terminal's own ink. A half of it disputed marks all of the cell, unless the
  /// other is all that its party has.
  private func halves(_ plan: MapPlan, _ selection: MapSelection, _ point: Point) -> Cell? {
    let (upper, lower) = (point.half(0), point.half(1))
    let lands = [plan.land(half: upper), plan.land(half: lower)]
    if lands == [nil, nil] { return nil }
    let only = zip(lands, [upper, lower]).contains { land, half in
      if case .party(let party) = land { plan.halves(of: party) == [half] } else { false }
    }
    if lands.contains(.disputed), !only { return MapSigns.disputed }
    if lands.contains(.unclaimed), !only { return signs.unclaimed }
    return cell(half(lands[0], selection), half(lands[1], selection))
  }

  private func half(_ land: MapLand?, _ selection: MapSelection) -> Half {
    guard case .party(let party) = land else { return .sea }
    return selection.entry == .party(party) ? .selected : .shade(mapClass(party))
  }

  private func cell(_ upper: Half, _ lower: Half) -> Cell {
    let (top, bottom) = (Glyph("▀"), Glyph("▄"))
    switch (upper, lower) {
    case (.sea, .sea): return .blank
    case (.selected, .selected): return Cell(.space, style: theme.selection)
    case (.selected, .sea): return Cell(top)
    case (.sea, .selected): return Cell(bottom)
    case (.selected, .shade(let kind)): return Cell(top, style: Style(ground: signs.shade(kind)))
    case (.shade(let kind), .selected): return Cell(bottom, style: Style(ground: signs.shade(kind)))
    case (.shade(let kind), .sea): return Cell(top, style: Style(ink: signs.shade(kind)))
    case (.sea, .shade(let kind)): return Cell(bottom, style: Style(ink: signs.shade(kind)))
    case (.shade(let kind), .shade(let other)):
      return kind == other
        ? signs.full(kind) : Cell(top, style: Style(ink: signs.shade(kind), ground: signs.shade(other)))
    }
  }
}

extension Rect {
  /// The same rectangle of a canvas, counted from the corner of the screen.
  func moved(_ canvas: Rect) -> Rect {
    Rect(column: column + canvas.column, row: row + canvas.row, columns: columns, rows: rows)
  }
}

extension Point {
  /// Of a cell its upper half, 0, or its lower one, 1.
  func half(_ which: Int) -> Point { Point(column: column, row: row * 2 + which) }
}
