import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import Pictures

@Suite("What of a map stands where")
struct MapPlanTests {
  private let links = MapWorld.package.links()
  private var map: WorldMap { WorldMap(.mechanisms(links.all), links) }

  private func names(_ plan: MapPlan) -> [String] {
    plan.entries.map { entry in
      switch entry {
      case .party(let party): links.catalog.parties[party].name.string
      case .disputed(let area): "/\(links.catalog.map.areas[area].name)"
      }
    }
  }

  @Test("states without a cell are listed, territories only if they take part, then disputed areas")
  func listing() {
    let plan = MapPlan(map, links, canvas: Size(columns: 78, rows: 16))
    #expect(names(plan) == ["Nauru", "/Western Sahara"])
    #expect((plan.entries(.small).count, plan.listRowCount) == (1, 3))
    #expect(plan.listRows.count == 3 && plan.listRows[1] == .heading(plan.sections[1]))
    #expect(
      plan.entry(listRow: 2) == plan.entries[1] && plan.entry(listRow: 3) == nil && plan.entry(listRow: -1) == nil)
  }

  @Test("a part of the world lists what lies in it")
  func window() {
    let window = MapWindow(west: 360 + 150, north: 120, columns: 20, rows: 20)
    let plan = MapPlan(map, links, canvas: Size(columns: 78, rows: 16), window: window)
    #expect(names(plan).isEmpty)
    #expect(Set(plan.shownParties.map { links.catalog.parties[$0].id.string }) == ["TCD", "SMR"])
  }

  @Test("the list is named by what it holds, in as many columns as there are")
  func heading() {
    let world = MapPlan(map, links, canvas: Size(columns: 78, rows: 16))
    #expect(
      [18, 17, 16].map { world.heading(world.sections[0], columns: $0) } == [
        "Not on the map: 1", "Not on the map: 1", "Not on map: 1",
      ])
    let window = MapWindow(west: 360 + 150, north: 120, columns: 20, rows: 20)
    let nearer = MapPlan(map, links, canvas: Size(columns: 78, rows: 16), window: window)
    #expect(
      [26, 18, 3].map { nearer.heading(nearer.sections[0], columns: $0) } == [
        "Too small to show here: 0", "Too small here: 0", "Too small: 0",
      ])
    let paged = MapPlan(map, links, canvas: Size(columns: 38, rows: 7))
    #expect(paged.heading(paged.sections[0], columns: 38) == "Too small to show here: 1")
  }

  @Test("disputed land is no state's, nor is land of nobody")
  func lands() throws {
    let plan = MapPlan(map, links, canvas: Size(columns: 78, rows: 16))
    func land(_ latitude: Double, _ longitude: Double) throws -> MapLand? {
      let cell = try #require(WorldGrid.cell(latitude: latitude, longitude: longitude))
      return plan.land(half: try #require(plan.half(atGrid: Point(column: cell.column, row: cell.row))))
    }
    #expect(try land(50, 0) == .party(try #require(links.catalog.party(id: "RUS"))))
    #expect(try land(20, -40) == .disputed)
    #expect(try land(-50, 0) == .unclaimed)
    #expect(try land(0, 0) == nil)
  }

  @Test(
    "a half cell shows the middle of what it shows",
    arguments: [Size(columns: 78, rows: 16), Size(columns: 200, rows: 60)])
  func places(canvas: Size) {
    let plan = MapPlan(map, links, canvas: canvas)
    for party in plan.shownParties {
      #expect(plan.halves(of: party).allSatisfy { plan.half(atGrid: plan.grid(half: $0)) == $0 })
      #expect(plan.halves(of: party).allSatisfy { plan.party(half: $0) == party })
    }
    #expect(plan.place(of: links.catalog.party(id: "NRU")!) == nil)
    #expect(plan.place(of: links.catalog.party(id: "SMR")!) != nil)
  }

  @Test("no canvas is too small")
  func small() {
    for columns in [0, 1, 2, 20, 59, 60, 61] {
      for rows in 0...6 {
        let plan = MapPlan(map, links, canvas: Size(columns: columns, rows: rows))
        #expect(plan.layout.map.endRow <= rows && plan.layout.list.endColumn <= columns)
        #expect(plan.entries.count >= 2)
      }
    }
  }
}

@Suite("The world's map")
struct BuiltInMapTests {
  private let links: Links = {
    let catalog = BuiltInData.catalog
    return Links(catalog, Snapshot(catalog, year: 2008))
  }()

  @Test(
    "every state of the tables is on the map or in the list beside it",
    arguments: [(118, 31), (78, 16), (38, 7), (198, 50), (20, 3), (1, 1), (0, 0)])
  func nothingIsLost(columns: Int, rows: Int) {
    for subject in [WorldMap.Subject.mechanisms(links.all), .mechanism(Handle(0))] {
      let map = WorldMap(subject, links)
      let plan = MapPlan(map, links, canvas: Size(columns: columns, rows: rows))
      let listed = Set(plan.entries)
      let states = links.catalog.parties.handles.filter {
        links.catalog.parties[$0].kind == .state && links.catalog.parties[$0].existsTo == nil
      }
      #expect(states.count > 180)
      for state in states { #expect(isShown(state, plan) || listed.contains(.party(state))) }
      for value in map.values where value.isKnown {
        #expect(isShown(value.party, plan) || listed.contains(.party(value.party)))
      }
    }
  }

  private func isShown(_ party: Handle<Party>, _ plan: MapPlan) -> Bool {
    let size = Size(columns: plan.wholes.columns, rows: plan.wholes.rows)
    return (0..<size.columns * size.rows).contains {
      plan.land(whole: Point(column: $0 % size.columns, row: $0 / size.columns)) == .party(party)
    }
  }

  @Test("so many states have a cell of their own on a screen", arguments: [(78, 16, 80), (118, 31, 110)])
  func ownCells(columns: Int, rows: Int, least: Int) {
    let map = WorldMap(.mechanisms(links.all), links)
    let plan = MapPlan(map, links, canvas: Size(columns: columns, rows: rows))
    #expect(plan.shownParties.count { links.catalog.parties[$0].kind == .state } >= least)
  }

  @Test("the land of states that were one shows it")
  func oneState() throws {
    let links = Links(self.links.catalog, Snapshot(self.links.catalog, year: 1985))
    let map = WorldMap(.mechanisms(links.all), links)
    let plan = MapPlan(map, links, canvas: Size(columns: 118, rows: 31))
    let union = try #require(links.catalog.party(id: "SUHH"))
    #expect(plan.halves(of: union).count > 100)
  }
}
