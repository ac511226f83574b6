import TerminalModel

/// Where the parts of a map stand on a canvas, counted from its corner. On a narrow one the list is a page of its own.
public struct MapLayout: Equatable, Sendable {
  /// The world.
  public let map: Rect
  /// What stands beside the world: a heading, then a row for each state that no whole cell shows.
  public let list: Rect
  /// The legend below the world.
  public let legend: Rect
  /// On a narrow canvas the legend in full, above the list; else empty.
  public let pageLegend: Rect
  /// Whether either the world or the list is shown.
  public let isPaged: Bool

  private static let roomForList = 60
  private static let roomForWideList = 100
  private static let leastList = 3

  /// `legendRows`: how many rows the legend takes in full.
  init(_ canvas: Size, legendRows: Int) {
    isPaged = canvas.columns < MapLayout.roomForList
    let below = min(legendRows, max(1, canvas.rows / 4), max(0, canvas.rows - 1))
    let beside = isPaged ? 0 : canvas.columns < MapLayout.roomForWideList ? 18 : 22
    let rows = canvas.rows - below
    map = Rect(column: 0, row: 0, columns: canvas.columns - beside - (beside > 0 ? 1 : 0), rows: rows)
    legend = Rect(column: 0, row: rows, columns: canvas.columns, rows: below)
    let above = isPaged ? min(legendRows, max(0, canvas.rows - MapLayout.leastList)) : 0
    pageLegend = Rect(column: 0, row: 0, columns: canvas.columns, rows: above)
    list =
      isPaged
      ? Rect(column: 0, row: above, columns: canvas.columns, rows: canvas.rows - above)
      : Rect(column: canvas.columns - beside, row: 0, columns: beside, rows: rows)
  }

  /// Without a map, for which so many rows of words stand: the list has the width of the canvas.
  init(_ canvas: Size, wordRows: Int, legendRows: Int) {
    let below = min(legendRows, max(0, canvas.rows / 4))
    let above = min(wordRows, max(0, canvas.rows - below - MapLayout.leastList))
    map = Rect(column: 0, row: 0, columns: canvas.columns, rows: above)
    list = Rect(column: 0, row: above, columns: canvas.columns, rows: canvas.rows - above - below)
    legend = Rect(column: 0, row: canvas.rows - below, columns: canvas.columns, rows: below)
    pageLegend = .nowhere
    isPaged = false
  }

  /// The world and nothing else.
  init(mapAlone canvas: Size) {
    map = Rect(canvas)
    (list, legend, pageLegend) = (.nowhere, .nowhere, .nowhere)
    isPaged = false
  }
}

extension Rect {
  fileprivate static let nowhere = Rect(column: 0, row: 0, columns: 0, rows: 0)
}
