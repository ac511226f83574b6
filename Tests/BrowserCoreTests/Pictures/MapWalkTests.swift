import MechanismCatalog
import Pictures
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Ways over a map")
struct MapWalkTests {
  private let links: Links = {
    let catalog = BuiltInData.catalog
    return Links(catalog, Snapshot(catalog, year: 2008))
  }()
  private var map: WorldMap { WorldMap(.mechanisms(links.all), links) }

  /// Where the arrows lead from every half cell that is a party's.
  private func ways(_ plan: MapPlan) -> [Point: [Point]] {
    let walk = MapWalk(plan)
    var ways: [Point: [Point]] = [:]
    for point in plan.shownParties.flatMap(plan.halves) {
      ways[point] = MapWalk.Direction.allCases.compactMap {
        walk.inLine(from: point, $0) ?? walk.inCone(from: point, $0)
      }
    }
    return ways
  }

  private func reached(from start: Point, _ ways: [Point: [Point]]) -> Set<Point> {
    var (seen, next): (Set<Point>, [Point]) = ([start], [start])
    while let point = next.popLast() { next += (ways[point] ?? []).filter { seen.insert($0).inserted } }
    return seen
  }

  @Test("by the arrows every party on the map is reached from every other", arguments: [(78, 16), (38, 7)])
  func reachable(columns: Int, rows: Int) throws {
    let plan = MapPlan(map, links, canvas: Size(columns: columns, rows: rows))
    let ways = ways(plan)
    let first = try #require(ways.keys.min { ($0.row, $0.column) < ($1.row, $1.column) })
    // Not every cell is come to, but from a cell that is, every party is.
    let start = try #require(ways[first]?.first)
    #expect(Set(reached(from: start, ways).compactMap { plan.party(half: $0) }) == Set(plan.shownParties))
    var back: [Point: [Point]] = [:]
    for (from, to) in ways { for point in to { back[point, default: []].append(from) } }
    #expect(reached(from: start, back).count == ways.count)
  }

  @Test("an arrow leads to what lies that way, never round the world", arguments: MapWalk.Direction.allCases)
  func direction(direction: MapWalk.Direction) throws {
    let plan = MapPlan(map, links, canvas: Size(columns: 78, rows: 16))
    for (index, start) in plan.shownParties.flatMap(plan.halves).enumerated() where index % 7 == 0 {
      guard let end = MapWalk(plan).inLine(from: start, direction) ?? MapWalk(plan).inCone(from: start, direction)
      else { continue }
      #expect(plan.party(half: end) != nil && plan.party(half: end) != plan.party(half: start))
      let (across, down) = (end.column - start.column, end.row - start.row)
      switch direction {
      case .left: #expect(-across >= abs(down) && across < 0)
      case .right: #expect(across >= abs(down) && across > 0)
      case .up: #expect(-down >= abs(across) && down < 0)
      case .down: #expect(down >= abs(across) && down > 0)
      }
    }
  }

  @Test("by name every party on the map is passed")
  func names() {
    let canvas = Size(columns: 78, rows: 16)
    let map = map
    var stand = MapStand(map, links, canvas)
    var notice: String?
    var seen: Set<MapEntry> = []
    #expect(stand.perform(.first, map, links, canvas, notice: &notice))
    for _ in 0..<stand.plan.shownParties.count {
      if let entry = stand.selection.entry { seen.insert(entry) }
      #expect(stand.perform(.pageDown, map, links, canvas, notice: &notice))
    }
    #expect(seen == Set(stand.plan.shownParties.map { .party($0) }))
  }
}
