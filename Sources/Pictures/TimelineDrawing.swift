import MechanismCatalog
import Presentation
import TerminalModel
import UnicodeText

/// What of a timeline is in sight, and what is selected.
public struct TimelineSight: Sendable {
  let window: TimeWindow
  /// The first line in sight.
  let scroll: Int
  /// The selected lane, by its position; nil: none is.
  let lane: Int?
  /// The month of the selected mark.
  let month: Int

  public init(window: TimeWindow, scroll: Int = 0, lane: Int? = nil, month: Int = 0) {
    (self.window, self.scroll, self.lane, self.month) = (window, scroll, lane, month)
  }
}

/// A timeline in cells.
public struct TimelineDrawing {
  private let timeline: Timeline
  private let links: Links
  private let theme: Theme
  private let isMarked: (Topic) -> Bool

  /// `isMarked`: whether a mechanism bears the sign of a mark.
  public init(
    _ timeline: Timeline, _ links: Links, _ theme: Theme, isMarked: @escaping (Topic) -> Bool = { _ in false }
  ) {
    (self.timeline, self.links, self.theme, self.isMarked) = (timeline, links, theme, isMarked)
  }

  /// Whole, as the command line prints it: all lanes and all of time in so many columns; nil: in 80.
  public func printed(columns: Int?) -> [Grid] {
    guard !timeline.lanes.isEmpty else { return [] }
    let size = Size(columns: max(1, columns ?? 80), rows: TimelineLayout.rows(for: timeline.lines.count))
    var grid = Grid(size: size)
    grid.isASCIIOnly = theme.isASCII
    let window = TimeWindow(holding: timeline.months, count: TimelineLayout(size).cells)
    draw(TimelineSight(window: window), in: grid.bounds, into: &grid)
    return [grid]
  }

  /// Draws what is in sight; returns the cell of the selected mark, nil where nothing is selected. O(cells + marks in
  /// them).
  @discardableResult
  public func draw(_ sight: TimelineSight, in area: Rect, into grid: inout Grid) -> Point? {
    let layout = TimelineLayout(Size(columns: area.columns, rows: area.rows))
    drawAxis(sight, layout, area, into: &grid)
    if let row = layout.densityRow { drawDensity(sight.window, layout, area, row, into: &grid) }
    var cursor: Point?
    for (offset, line) in timeline.lines.dropFirst(sight.scroll).prefix(layout.lines).enumerated() {
      let row = area.row + layout.firstLine + offset
      switch line {
      case .kind(let kind):
        grid.writeHead(
          Words.plural(of: kind), column: area.column, row: row, limit: area.columns, style: theme.rowHeading, theme)
      case .lane(let lane):
        drawLane(lane, sight, layout, area, row, into: &grid)
        if lane == sight.lane { cursor = select(sight, layout, area, row, into: &grid) }
      }
    }
    drawLegend(layout, area, into: &grid)
    return cursor
  }

  private func drawLane(
    _ position: Int, _ sight: TimelineSight, _ layout: TimelineLayout, _ area: Rect, _ row: Int, into grid: inout Grid
  ) {
    let lane = timeline.lanes[position]
    let name = lane.mechanism.map { links.catalog.mechanisms[$0].label.string } ?? "of no mechanism"
    if let mechanism = lane.mechanism, isMarked(.mechanism(mechanism)) {
      grid.write(theme.markSign, column: area.column, row: row, style: theme.title)
    }
    let style = position == sight.lane ? theme.held : theme.text
    grid.writeHead(name, column: area.column + 1, row: row, limit: layout.nameColumns, style: style, theme)
    let cells = TimelineLaneCells(lane, in: timeline, sight.window)
    grid.write(
      String(cells.signs.map { $0.character(ascii: theme.isASCII) }), column: area.column + layout.firstCell - 1,
      row: row, limit: layout.cells + 2, style: theme.text)
  }

  private func select(
    _ sight: TimelineSight, _ layout: TimelineLayout, _ area: Rect, _ row: Int, into grid: inout Grid
  ) -> Point {
    let cell = min(max(0, sight.window.cell(of: sight.month)), layout.cells - 1)
    let point = Point(column: area.column + layout.firstCell + cell, row: row)
    grid.restyle(Rect(column: point.column, row: row, columns: 1, rows: 1)) { $0.adding(.reverse) }
    return point
  }

  /// Years, or months where they have room, where they begin; before them how much time a cell is, or of what kind the
  /// first lanes are where their heading is out of sight.
  private func drawAxis(_ sight: TimelineSight, _ layout: TimelineLayout, _ area: Rect, into grid: inout Grid) {
    if let kind = kindOfFirstLane(sight.scroll) {
      grid.writeHead(
        Words.plural(of: kind), column: area.column, row: area.row, limit: layout.nameColumns + 1,
        style: theme.rowHeading, theme)
    } else {
      grid.write(
        TimelineAxis.step(sight.window.step, columns: layout.nameColumns), column: area.column + 1, row: area.row,
        limit: layout.nameColumns, style: theme.quiet)
    }
    TimelineAxis.draw(
      sight.window, years: timeline.years, column: area.column + layout.firstCell, row: area.row, theme, into: &grid)
  }

  /// The kind of the mechanism in the first line in sight; nil where that line is a heading, or of no mechanism.
  private func kindOfFirstLane(_ scroll: Int) -> MechanismKind? {
    guard timeline.lines.indices.contains(scroll), case .lane(let lane) = timeline.lines[scroll] else { return nil }
    return timeline.lanes[lane].mechanism.map { links.catalog.mechanisms[$0].kind }
  }

  private func drawLegend(_ layout: TimelineLayout, _ area: Rect, into grid: inout Grid) {
    let lines = TimelineLegend.lines(
      columns: area.columns - 1, rows: layout.legendRows.count, ascii: theme.isASCII)
    for (row, line) in zip(layout.legendRows, lines) {
      grid.write(line, column: area.column + 1, row: area.row + row, limit: area.columns - 1, style: theme.quiet)
    }
  }

  /// How many marks all lanes have in each cell: bars as high as the most, in ASCII denser signs.
  private func drawDensity(
    _ window: TimeWindow, _ layout: TimelineLayout, _ area: Rect, _ row: Int, into grid: inout Grid
  ) {
    let counts = timeline.density(in: window)
    let most = counts.max() ?? 0
    let words = layout.nameColumns < 20 ? "at most \(most)" : "marks, at most \(most)"
    grid.writeHead(
      words, column: area.column + 1, row: area.row + row, limit: layout.nameColumns, style: theme.quiet, theme)
    grid.write(
      String(counts.map { TimelineSign.density($0, most: most, ascii: theme.isASCII) }),
      column: area.column + layout.firstCell, row: area.row + row, limit: layout.cells, style: theme.text)
  }
}
