/// Who gets which cell of a raster.
struct RasterAllotment {
  /// How much land an area has in a cell.
  private struct Claim {
    let cell: Int
    let area: Handle<MapArea>
    let land: Int
  }

  /// The area that each cell shows, row after row.
  private(set) var cells: [Handle<MapArea>?]
  private let map: MapTables
  /// The claims of each party that has land in the window.
  private var claims: [Handle<Party>: [Claim]] = [:]
  /// How many cells each area has.
  private var counts: [Int]

  /// How many others an owner keeps that gives a cell away.
  private static let keep = 2

  /// Gives each cell to the area that has most of it. O(cells of the window + cells of the picture).
  init(_ map: MapTables, window: MapWindow, frame: RasterFrame, columns: Int, rows: Int) {
    self.map = map
    cells = Array(repeating: nil, count: columns * rows)
    counts = Array(repeating: 0, count: map.areas.count)
    var land = [Int](repeating: 0, count: map.areas.count)
    for row in frame.row..<frame.row + frame.rows {
      for column in frame.column..<frame.column + frame.columns {
        let block = frame.block(column: column, row: row, in: window)
        survey(block, cell: row * columns + column, &land)
      }
    }
  }

  /// - Parameter land: a count for each area, all 0, and 0 again afterwards.
  private mutating func survey(_ block: MapWindow, cell: Int, _ land: inout [Int]) {
    var present: [Int] = []
    for row in block.north..<block.north + block.rows {
      for column in block.west..<block.west + block.columns {
        let area = map.grid.position(column: column, row: row)
        if area < 0 { continue }
        if land[area] == 0 { present.append(area) }
        land[area] += 1
      }
    }
    guard !present.isEmpty else { return }
    let total = present.reduce(0) { $0 + land[$1] }
    if total * 3 >= block.columns * block.rows {
      give(cell, to: Handle(present.max { (land[$0], $1) < (land[$1], $0) }!))
    }
    for area in present {
      let claim = Claim(cell: cell, area: Handle(area), land: land[area])
      if let party = map.areas[area].party { claims[party, default: []].append(claim) }
      land[area] = 0
    }
  }

  private mutating func give(_ cell: Int, to area: Handle<MapArea>) {
    if let owner = cells[cell] { counts[Int(owner.index)] -= 1 }
    cells[cell] = area
    counts[Int(area.index)] += 1
  }

  /// Every party without a cell takes one in which it has land; those with most land choose first.
  mutating func giveToTheStarved() {
    let starved = parties { $0 == 0 }.map { (party: $0, land: claims[$0]!.reduce(0) { $0 + $1.land }) }
    for (party, _) in starved.sorted(by: { ($1.land, $0.party) < ($0.land, $1.party) }) {
      // Where it has most land; of equals first water, then what has most cells.
      let free = claims[party]!.filter { spare($0.cell) > Self.keep }
      let best = free.max { ($0.land, spare($0.cell), $1.cell) < ($1.land, spare($1.cell), $0.cell) }
      if let best { give(best.cell, to: best.area) }
    }
  }

  /// How many cells the owner of a cell has; more than any owner, where it is water.
  private func spare(_ cell: Int) -> Int { cells[cell].map { counts[Int($0.index)] } ?? .max }

  /// The parties with land in the window whose number of cells is as asked for, in table order.
  func parties(where isWanted: (Int) -> Bool) -> [Handle<Party>] {
    claims.keys.filter { party in isWanted(map.areasOfParty[party].reduce(0) { $0 + counts[Int($1.index)] }) }.sorted()
  }
}
