import TestSupport
import Testing

@testable import MechanismCatalog

/// Small worlds in the north-western corner of the grid: a letter for each area, a point for water.
@Suite("The map in few cells")
struct WorldRasterTests {
  /// Areas `a` (Albania), `b` (Belgium), `c` (Chile) and `d`, which is disputed and no party's.
  private func map(_ rows: String...) -> MapTables {
    var grid = "north,west,east,area\n"
    for (number, row) in rows.enumerated() {
      for (column, letter) in row.enumerated() where letter != "." {
        let (west, east) = (-180 + Double(column) / 2, -179.5 + Double(column) / 2)
        grid +=
          "\(number % 2 == 0 ? "\(84 - number / 2)" : "\(83 - number / 2).5"),\(short(west)),\(short(east)),\(letter)\n"
      }
    }
    return SmallPackage([
      .mapAreas: "area,party,status\na,ALB,own\nb,BEL,own\nc,CHL,own\nd,,disputed\n", .mapGrid: grid,
    ]).catalog.map
  }

  private func short(_ degrees: Double) -> String {
    degrees == degrees.rounded() ? "\(Int(degrees))" : "\(degrees)"
  }

  /// The raster as it would be drawn; a space is outside the window.
  private func drawn(_ raster: WorldRaster, _ map: MapTables) -> [String] {
    (0..<raster.rows).map { row in
      (0..<raster.columns).map { column in
        if raster.block(of: .init(column: column, row: row)) == nil { return " " }
        return raster[column, row].map { map.areas[$0].id.string } ?? "."
      }.joined()
    }
  }

  private func drawn(_ map: MapTables, _ window: (Int, Int), _ size: (Int, Int), aspect: Int = 1) -> [String] {
    let window = MapWindow(west: 0, north: 0, columns: window.0, rows: window.1)
    return drawn(WorldRaster(map, window: window, columns: size.0, rows: size.1, aspect: aspect), map)
  }

  @Test("cell by cell, it is the grid")
  func same() {
    let map = map("aab.", "a..d", "ccc.")
    #expect(drawn(map, (4, 3), (4, 3)) == ["aab.", "a..d", "ccc."])
    #expect(drawn(map, (4, 3), (8, 6)) == ["aaaabb..", "aaaabb..", "aa....dd", "aa....dd", "cccccc..", "cccccc.."])
  }

  @Test("a cell shows what most of its land is, from a third of land on")
  func majority() {
    let map = map("aab...", "aab...", "abb.dd", "...ccc", "......", "...a..")
    #expect(drawn(map, (6, 6), (2, 2)) == ["a.", ".c"])
    // A disputed area is land like any other; one cell in nine is water.
    #expect(drawn(self.map("ddd...", "dda...", "......"), (6, 3), (2, 1)) == ["d."])
  }

  @Test("a party without a cell takes one in which it has land: water, or of a neighbour that keeps two others")
  func starved() {
    // b has the most land of its own in the second cell of a, which has four.
    let wide = map("aaaaaaaa", "aaabaaaa")
    #expect(drawn(wide, (8, 2), (4, 1)) == ["abaa"])
    // Here a has but two, and keeps them.
    #expect(drawn(map("aaaa", "aaab"), (4, 2), (2, 1)) == ["aa"])
    // Water is taken from nobody.
    #expect(drawn(map("aa..", "aa.b", "aa..", "aa.."), (4, 4), (2, 2)) == ["ab", "a."])
  }

  @Test("those that no cell can show are told")
  func hidden() throws {
    let catalog = map("aaaa", "aabc")
    let raster = WorldRaster(catalog, window: .init(west: 0, north: 0, columns: 4, rows: 2), columns: 2, rows: 1)
    #expect(raster.parties == [Handle(0)])
    #expect(raster.hidden == [Handle(1), Handle(2)])
    #expect(raster.cells(of: Handle<Party>(0), catalog) == [.init(column: 0, row: 0), .init(column: 1, row: 0)])
    #expect(raster.cells(of: Handle<Party>(1), catalog) == [])
    #expect(raster.cells(of: Handle<MapArea>(0)).count == 2)
  }

  @Test("square cells stay square, the window is centred")
  func frame() {
    let raster = WorldRaster(map("a"), columns: 60, rows: 34)
    #expect(raster.used == RasterFrame(.world, columns: 60, rows: 34, aspect: 1))
    #expect((raster.used.column, raster.used.row, raster.used.columns, raster.used.rows) == (0, 5, 60, 24))
    let tall = WorldRaster(map("a"), columns: 60, rows: 17, aspect: 2)
    #expect((tall.used.column, tall.used.row, tall.used.columns, tall.used.rows) == (0, 2, 60, 12))
    let high = WorldRaster(map("a"), columns: 198, rows: 40)
    #expect((high.used.column, high.used.row, high.used.columns, high.used.rows) == (48, 0, 102, 40))
  }

  @Test("no size and no window is refused", arguments: [-5, 0, 1, 3, 100_000, Int.max])
  func sizes(size: Int) {
    let map = map("aab", "c.d")
    for aspect in [Int.min, 1, 2, Int.max] {
      let raster = WorldRaster(
        map, window: .init(west: -9, north: 9999, columns: size, rows: 1), columns: size == .max ? 7 : min(size, 50),
        rows: min(size, 5), aspect: aspect)
      #expect(raster.columns >= 0 && raster.window == raster.window.clamped)
      #expect(raster[raster.columns, 0] == nil && raster[-1, 0] == nil)
    }
    #expect(WorldRaster(map, columns: size, rows: 0).parties == [])
    #expect(WorldRaster(map, columns: 1, rows: size).columns == 1)
  }

  @Test("without a map all is water")
  func noMap() {
    let map = SmallPackage().catalog.map
    let raster = WorldRaster(map, columns: 8, rows: 4)
    #expect(map.isEmpty && raster.parties == [] && raster.hidden == [])
    #expect((0..<32).allSatisfy { raster[$0 % 8, $0 / 8] == nil })
    #expect(map.unplaced.count == 3)
  }

  @Test("every cell of the grid in the window is in the block of the cell that shows it")
  func blocks() throws {
    let map = map("a")
    var random = SeededGenerator(seed: 720)
    for _ in 0..<200 {
      let window = MapWindow(
        west: Int.random(in: 0..<720, using: &random), north: Int.random(in: 0..<282, using: &random),
        columns: Int.random(in: 1...90, using: &random), rows: Int.random(in: 1...60, using: &random))
      let raster = WorldRaster(
        map, window: window, columns: Int.random(in: 1...130, using: &random),
        rows: Int.random(in: 1...60, using: &random), aspect: Int.random(in: 1...2, using: &random))
      let (column, row) = (
        raster.window.west + Int.random(in: 0..<raster.window.columns, using: &random),
        raster.window.north + Int.random(in: 0..<raster.window.rows, using: &random)
      )
      let cell = try #require(raster.cell(showingColumn: column, row: row))
      #expect(try #require(raster.block(of: cell)).contains(column: column, row: row))
    }
  }

  @Test("a window around a place has it inside, and stays in the world")
  func around() {
    #expect(MapWindow.around(column: 0, row: 0, columns: 10, rows: 4) == .init(west: 0, north: 0, columns: 10, rows: 4))
    #expect(
      MapWindow.around(column: 719, row: 281, columns: 10, rows: 4)
        == .init(west: 710, north: 278, columns: 10, rows: 4))
    #expect(MapWindow.around(column: 100, row: 50, columns: 10, rows: 4).contains(column: 100, row: 50))
    #expect(MapWindow.around(column: 5, row: 5, columns: .max, rows: .max) == .world)
  }
}
