import MechanismCatalog
import TerminalModel

/// What a cell of the world's land shows.
public enum MapLand: Equatable, Sendable {
  /// What the party's class is shown by.
  case party(Handle<Party>)
  /// Belongs to no state, and carries a neutral mark.
  case disputed
  /// Nobody's, or of a party that is not there in the year.
  case unclaimed
}

/// A row beside the map that can be selected.
public enum MapEntry: Hashable, Sendable {
  case party(Handle<Party>)
  case disputed(Handle<MapArea>)
}

/// What of a map stands on a canvas before it is drawn: the land in its cells, and what must be listed beside it.
///
/// The world is there twice: in half cells, two above one another in a cell of the terminal, and in whole ones, for
/// terminals that cannot colour halves. The reader moves over the half cells in either form. What no whole cell shows is
/// listed in either form: half a cell is easily overlooked.
public struct MapPlan: Equatable, Sendable {
  public let canvas: Size
  public let layout: MapLayout
  public let window: MapWindow
  /// Whether the package has a map; without one every state is listed.
  public let hasMap: Bool
  /// What is listed, section after section.
  public let sections: [MapSection]
  /// All that is listed, in order.
  public let entries: [MapEntry]
  let halves: WorldRaster
  let wholes: WorldRaster
  private let lands: [MapLand]
  private let halvesOfParty: [Handle<Party>: [Point]]
  private let places: MapPlaces

  /// O(cells of the world's grid), a quarter of a million.
  public init(_ map: WorldMap, _ links: Links, canvas: Size, window: MapWindow = .world) {
    let legendRows = MapLegend(map).lines(columns: canvas.columns).count
    let layout =
      links.catalog.map.isEmpty
      ? MapLayout(canvas, wordRows: MapDrawing.noMap(columns: canvas.columns).count, legendRows: legendRows)
      : MapLayout(canvas, legendRows: legendRows)
    self.init(map, links, layout, canvas, window)
  }

  /// The whole world over so many columns, with as many rows as it takes, and nothing beside it.
  init(_ map: WorldMap, _ links: Links, worldOf columns: Int) {
    let world = MapWindow.world
    let rows = (columns * world.rows + world.columns * 2 - 1) / (world.columns * 2)
    let canvas = Size(columns: columns, rows: rows)
    self.init(map, links, MapLayout(mapAlone: canvas), canvas, world)
  }

  private init(_ map: WorldMap, _ links: Links, _ layout: MapLayout, _ canvas: Size, _ window: MapWindow) {
    let tables = links.catalog.map
    (self.canvas, self.window, self.layout) = (canvas, window, layout)
    hasMap = !tables.isEmpty
    let room = layout.map
    halves = WorldRaster(tables, window: window, columns: room.columns, rows: room.rows * 2, aspect: 1)
    wholes = WorldRaster(tables, window: window, columns: room.columns, rows: room.rows, aspect: 2)
    lands = tables.areas.map { MapPlan.land($0, map) }
    halvesOfParty = MapPlan.cells(halves, lands)
    places = MapPlaces(tables, window, lands)
    let listing = MapListing(map, links, lands, wholes: wholes, places, isWorld: window == .world)
    sections = listing.sections
    entries = sections.flatMap(\.entries)
  }

  private static func land(_ area: MapArea, _ map: WorldMap) -> MapLand {
    if area.isDisputed { return .disputed }
    return area.party.flatMap { map.value(shownFor: $0) }.map { .party($0.party) } ?? .unclaimed
  }

  private static func cells(_ raster: WorldRaster, _ lands: [MapLand]) -> [Handle<Party>: [Point]] {
    var cells: [Handle<Party>: [Point]] = [:]
    for row in 0..<raster.rows {
      for column in 0..<raster.columns {
        guard let area = raster[column, row], case .party(let party) = lands[Int(area.index)] else { continue }
        cells[party, default: []].append(Point(column: column, row: row))
      }
    }
    return cells
  }

  /// The land in a half cell; nil for sea.
  public func land(half point: Point) -> MapLand? { halves[point.column, point.row].map { lands[Int($0.index)] } }

  /// The land in a whole cell; nil for sea.
  func land(whole point: Point) -> MapLand? { wholes[point.column, point.row].map { lands[Int($0.index)] } }

  /// The party in a half cell; nil for sea and what is no party's.
  public func party(half point: Point) -> Handle<Party>? {
    if case .party(let party) = land(half: point) { party } else { nil }
  }

  /// The party whose class a cell of the world's grid would show, within the window or not; nil as above.
  public func party(grid point: Point, _ tables: MapTables) -> Handle<Party>? {
    if let area = tables.grid[point.column, point.row], case .party(let party) = lands[Int(area.index)] {
      party
    } else {
      nil
    }
  }

  /// The half cells of a party, from top to bottom; empty where it has none.
  public func halves(of party: Handle<Party>) -> [Point] { halvesOfParty[party] ?? [] }

  /// The parties that have a half cell, in no order.
  public var shownParties: some Collection<Handle<Party>> { halvesOfParty.keys }

  /// How many half cells there are, in columns and rows.
  public var halfSize: Size { Size(columns: halves.columns, rows: halves.rows) }

  /// The half cell in which a party lies that no cell can show; nil where it has no land in the window.
  public func place(of party: Handle<Party>) -> Point? { places.parties[party].flatMap { half(atGrid: $0) } }

  /// The half cell that shows a cell of the world's grid; nil outside the window.
  public func half(atGrid point: Point) -> Point? { MapPlan.cell(atGrid: point, halves) }

  /// The cell of the world's grid in the middle of a half cell; of what lies beside the world the middle of the window.
  public func grid(half point: Point) -> Point {
    let block = halves.block(of: WorldRaster.Cell(column: point.column, row: point.row)) ?? window
    return Point(column: block.west + block.columns / 2, row: block.north + block.rows / 2)
  }

  /// The whole cell in which a half cell lies.
  func whole(half point: Point) -> Point? { MapPlan.cell(atGrid: grid(half: point), wholes) }

  private static func cell(atGrid point: Point, _ raster: WorldRaster) -> Point? {
    raster.cell(showingColumn: point.column, row: point.row).map { Point(column: $0.column, row: $0.row) }
  }
}
