import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("The built-in map")
struct BuiltInMapTests {
  private let catalog = BuiltInData.catalog

  @Test("every state of today has a cell in the grid; so has every territory but these")
  func unplaced() {
    #expect(catalog.map.unplaced.map { catalog.parties[$0].id.string } == ["ATA", "MAF", "SXM"])
  }

  @Test("places in the interior of 30 states fall on their states, in the grid and at 120x40")
  func places() throws {
    let map = catalog.map
    let raster = WorldRaster(map, columns: 98, rows: 64)
    let state = { (area: Handle<MapArea>?) in
      area.flatMap { map.areas[$0].party }.map { self.catalog.parties[$0].iso2.string }
    }
    #expect(Set(InlandPlace.all.map(\.state)).count == 30)
    for place in InlandPlace.all {
      let (column, row) = try #require(WorldGrid.cell(latitude: place.latitude, longitude: place.longitude))
      #expect(state(map.grid[column, row]) == place.state, "\(place)")
      let cell = try #require(raster.cell(showingColumn: column, row: row))
      #expect(state(raster[cell.column, cell.row]) == place.state, "\(place)")
    }
  }

  /// A picture's size in cells and how many states it shows at least.
  private static let sizes = [
    (columns: 60, rows: 34, aspect: 1, states: 150), (98, 64, 1, 175), (60, 17, 2, 120), (40, 20, 1, 120),
    (198, 110, 1, 190),
  ]

  @Test("most states have cells of their own, also where there are few; the others are told")
  func states() {
    let isState = { (party: Handle<Party>) in self.catalog.parties[party].kind == .state }
    for (columns, rows, aspect, states) in Self.sizes {
      let raster = WorldRaster(catalog.map, columns: columns, rows: rows, aspect: aspect)
      let shown = raster.parties.filter(isState).count
      #expect(shown >= states, "\(columns) x \(rows)")
      #expect(shown + raster.hidden.filter(isState).count == 197)
    }
  }

  @Test("a cell shows only what has land in it")
  func land() throws {
    let grid = catalog.map.grid
    let raster = WorldRaster(catalog.map, columns: 60, rows: 17, aspect: 2)
    for row in 0..<raster.rows {
      for column in 0..<raster.columns {
        guard let area = raster[column, row] else { continue }
        let block = try #require(raster.block(of: .init(column: column, row: row)))
        let columns = block.west..<block.west + block.columns
        let hasLand = (block.north..<block.north + block.rows).contains { row in
          columns.contains { grid[$0, row] == area }
        }
        #expect(hasLand, "\(column), \(row)")
      }
    }
  }

  @Test("a disputed area belongs to no state")
  func disputed() {
    let map = catalog.map
    #expect(map.disputed.count == 35)
    for area in map.disputed {
      #expect(map.areas[area].party.map { catalog.parties[$0].kind != .state } ?? true, "\(map.areas[area].id)")
    }
  }

  @Test("the map moves neither the year shown by default nor what counts as a fact")
  func apart() {
    #expect(catalog.newestYear == 2026)
    #expect(!Coverage.factTables.contains(.mapAreas))
  }
}
