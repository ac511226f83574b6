import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("The tables of the map")
struct MapTablesTests {
  private let catalog = SmallPackage([
    .mapAreas: """
    area,name,party,status,locator,note
    alb,Albania,ALB,own,1:10m,
    chl,Chile,CHL,own,1:10m,
    reef,Some reef,,disputed,1:10m,Claimed by two
    bight,A bight,BEL,disputed,1:10m,

    """,
    .mapGrid: """
    north,west,east,area
    84,-180,-179,alb
    83.5,-179.5,-178.5,reef
    -56.5,179.5,180,bight
    -57,0,1,chl
    90,-180,180,chl

    """,
  ]).catalog

  @Test("areas are read with their parties, and found from them")
  func areas() throws {
    let map = catalog.map
    #expect(map.areas.map(\.id.string) == ["alb", "chl", "reef", "bight"])
    #expect(map.areas.map(\.isDisputed) == [false, false, true, true])
    #expect(map.areas.map { $0.party.map { catalog.parties[$0].id.string } } == ["ALB", "CHL", nil, "BEL"])
    #expect(map.areas[2].note.string == "Claimed by two")
    #expect(Array(map.areasOfParty[try #require(catalog.party(id: "BEL"))]) == [Handle(3)])
    #expect(map.disputed.map { map.areas[$0].name.string } == ["A bight", "Some reef"])
  }

  @Test("runs fill their cells, as far as the grid reaches")
  func cells() {
    let grid = catalog.map.grid
    #expect([0, 1, 2].map { grid[$0, 0]?.index } == [0, 0, nil])
    #expect([0, 1, 2, 3].map { grid[$0, 1]?.index } == [nil, 2, 2, nil])
    #expect(grid[719, 281]?.index == 3)
    #expect(grid[720, 281] == nil && grid[-1, 0] == nil && grid[0, 282] == nil && grid[0, -1] == nil)
  }

  @Test("a party whose land lies beyond the grid is told")
  func unplaced() {
    #expect(catalog.map.unplaced.map { catalog.parties[$0].id.string } == ["CHL"])
  }

  @Test("a place lies in the cell that begins north and west of it")
  func places() throws {
    #expect(try #require(WorldGrid.cell(latitude: 84, longitude: -180)) == (0, 0))
    #expect(try #require(WorldGrid.cell(latitude: 0, longitude: 0)) == (360, 168))
    #expect(try #require(WorldGrid.cell(latitude: -56.9, longitude: 179.9)) == (719, 281))
    for (latitude, longitude) in [(84.1, 0), (-57.1, 0), (0, 180), (0, -180.1), (.nan, 0), (0, .infinity)] {
      #expect(WorldGrid.cell(latitude: latitude, longitude: longitude) == nil)
    }
  }
}
