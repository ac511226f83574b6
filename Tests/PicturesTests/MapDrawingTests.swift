import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import Pictures

@Suite("A map in cells")
struct MapDrawingTests {
  private let links = MapWorld.package.links()
  private let canvas = Size(columns: 78, rows: 16)

  private func drawn(
    _ subject: WorldMap.Subject, _ theme: Theme, canvas: Size, _ selection: (MapPlan) -> MapSelection = { _ in .init() }
  ) -> (grid: Grid, cursor: Point?) {
    let map = WorldMap(subject, links)
    var grid = Grid(size: canvas)
    grid.isASCIIOnly = theme.isASCII
    let plan = MapPlan(map, links, canvas: canvas)
    let cursor = MapDrawing(map, links, theme).draw(plan, selection(plan), Rect(canvas), into: &grid)
    return (grid, cursor)
  }

  private func text(_ grid: Grid) -> [String] { (0..<grid.size.rows).map { grid.text(row: $0) } }

  private func party(_ id: String) -> Handle<Party> { links.catalog.party(id: id)! }

  private func selected(_ id: String, inList: Bool = false) -> (MapPlan) -> MapSelection {
    { plan in
      var selection = MapSelection()
      selection.entry = .party(self.party(id))
      selection.isInList = inList
      selection.anchor = plan.halves(of: self.party(id)).first ?? plan.place(of: self.party(id))
      return selection
    }
  }

  @Test("by the density of signs")
  func density() {
    let (grid, cursor) = drawn(.mechanisms(links.all), Theme(), canvas: canvas)
    #expect(cursor == nil)
    #expect(
      text(grid) == [
        "                                                            Not on the map: 1",
        "                                                            ░ 1 Nauru",
        "                    ░░░░░░░░░░░░░░░░░░░                     Disputed: 1",
        "                    ░░░░░░░░░░░░░░░░░░░░                    / Western Sahara",
        "                    ░░░░░░░░░░░░░░░░░░░",
        "                    //////???????██████░░░░░░░",
        "                    //////???????██████░░░░░░░",
        "",
        "",
        "",
        "",
        "                    ˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙",
        "                    ˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙˙",
        "",
        "░ 1: 4  █ 2: 1  ? none known: 3  / disputed",
        "The map implies no opinion on the status of any territory.",
      ])
  }

  @Test("in ASCII alone")
  func ascii() {
    let (grid, _) = drawn(.mechanisms(links.all), Theme(ascii: true), canvas: canvas)
    #expect(text(grid).joined().utf8.allSatisfy { $0 < 0x80 })
    #expect(
      text(grid) == [
        "                                                            Not on the map: 1",
        "                                                            + 1 Nauru",
        "                    +++++++++++++++++++                     Disputed: 1",
        "                    ++++++++++++++++++++                    / Western Sahara",
        "                    +++++++++++++++++++",
        "                    //////???????######+++++++",
        "                    //////???????######+++++++",
        "",
        "",
        "",
        "",
        "                    ,,,,,,,,,,,,,,,,,,,",
        "                    ,,,,,,,,,,,,,,,,,,,",
        "",
        "+ 1: 4  # 2: 1  ? none known: 3  / disputed",
        "The map implies no opinion on the status of any territory.",
      ])
  }

  @Test("one mechanism by letters; a narrow canvas shows the world, and the list as a page of its own")
  func narrow() throws {
    let north = WorldMap.Subject.mechanism(try #require(links.catalog.mechanism(id: "north")))
    let size = Size(columns: 38, rows: 8)
    #expect(
      text(drawn(north, Theme(), canvas: size).grid) == [
        "              CCCCCCCCC",
        "             CCCCCCCCCCC",
        "             ////???????O?O",
        "",
        "",
        "             ˙˙˙˙˙˙˙˙˙˙˙",
        "C chair: 1  O near: 1  ? unknown: 6",
        "/ disputed",
      ])
    #expect(
      text(drawn(north, Theme(), canvas: size, selected("NRU", inList: true)).grid) == [
        "C chair: 1  O near: 1  ? unknown: 6",
        "/ disputed",
        "no opinion on any territory's status",
        "Too small to show here: 1",
        "? Nauru",
        "Disputed: 1",
        "/ Western Sahara",
        "",
      ])
  }

  @Test("what is selected is reversed, all its cells, with the cursor on one")
  func selection() {
    let (grid, cursor) = drawn(.mechanisms(links.all), Theme(), canvas: canvas, selected("NER"))
    let reversed = (0..<canvas.columns * canvas.rows).filter {
      grid[$0 % canvas.columns, $0 / canvas.columns].style.attributes.contains(.reverse)
    }
    #expect(reversed.count > 10)
    #expect(cursor.map { grid[$0.column, $0.row].style.attributes.contains(.reverse) } == true)
  }

  @Test("what is selected keeps the sign that the legend names, but for blocks, which show nothing in reverse")
  func signOfSelected() {
    func grid(_ subject: WorldMap.Subject, _ isASCII: Bool, _ selection: (MapPlan) -> MapSelection) -> Grid {
      drawn(subject, Theme(ascii: isASCII), canvas: canvas, selection).grid
    }
    let all = WorldMap.Subject.mechanisms(links.all)
    let (plain, chosen) = (grid(all, true) { _ in MapSelection() }, grid(all, true, selected("NER")))
    #expect(text(chosen) == text(plain) && chosen != plain)
    #expect(text(grid(all, false, selected("NER"))).joined().contains("@@"))
  }

  @Test("what is too small for a cell takes one while it is selected")
  func popUp() {
    func signs(_ selection: @escaping (MapPlan) -> MapSelection) -> Int {
      let (grid, _) = drawn(.mechanisms(links.all), Theme(), canvas: Size(columns: 62, rows: 8), selection)
      return (0..<grid.size.rows).reduce(0) { sum, row in
        sum + (0..<40).count { grid[$0, row].style.attributes.contains(.reverse) }
      }
    }
    #expect(signs { _ in .init() } == 0)
    #expect(signs(selected("SMR")) == 1)
  }

  @Test(
    "in half cells: the shades of both, grey for unknown, a mark for disputed land",
    arguments: [Size(columns: 118, rows: 31), Size(columns: 78, rows: 16), Size(columns: 38, rows: 7)])
  func shades(canvas: Size) throws {
    let subject = WorldMap.Subject.mechanisms(links.all)
    let map = WorldMap(subject, links)
    let theme = Theme(hasShades: true)
    let (grid, _) = drawn(subject, theme, canvas: canvas)
    let plan = MapPlan(map, links, canvas: canvas)
    let signs = MapSigns(map, theme)
    for party in plan.shownParties {
      let shade = signs.shade(try #require(map[party]).mapClass)
      for half in plan.halves(of: party) {
        let cell = grid[half.column, half.row / 2]
        if cell == MapSigns.disputed || cell == signs.unclaimed { continue }
        let isUpper = half.row % 2 == 0
        let shown = cell.glyph == Glyph("▀") ? (isUpper ? cell.style.ink : cell.style.ground) : cell.style.ink
        #expect(shown == shade)
      }
    }
    #expect(signs.shade(.unknown) != signs.shade(.none))
    #expect(text(grid).contains { $0.contains("/") })
  }

  @Test("in half cells of one mechanism the letter of the standing, where both halves have the same")
  func letters() throws {
    let north = WorldMap.Subject.mechanism(try #require(links.catalog.mechanism(id: "north")))
    let theme = Theme(hasShades: true)
    let (grid, _) = drawn(north, theme, canvas: canvas)
    let signs = MapSigns(WorldMap(north, links), theme)
    let chair = signs.full(.standing(.chair))
    #expect(chair == Cell(Glyph("C"), style: Style(ink: .contrary, ground: .shade7)))
    #expect(grid.cells.count { $0 == chair } > 20)
    #expect(grid.cells.count { $0 == signs.full(.unknown) } > 5 && signs.full(.unknown).glyph == Glyph("?"))
    #expect(text(grid).contains { $0.hasPrefix("C chair: 1  O near: 1  ? unknown: 6") })
    let full = MapStanding.allCases.map { signs.full(.standing($0)) } + [signs.full(.none), signs.full(.unknown)]
    #expect(Set(full.map(\.glyph)).count == full.count)
  }

  @Test("the legend of numbers goes from dark to light")
  func darkToLight() {
    let catalog = BuiltInData.catalog
    let real = Links(catalog, Snapshot(catalog, year: 2008))
    let map = WorldMap(.mechanisms(real.all), real)
    let signs = MapSigns(map, Theme(hasShades: true))
    let counts = map.classes.map(\.mapClass).filter { if case .counts = $0 { true } else { false } }
    #expect(counts.map { signs.shade($0) } == [.shade3, .shade4, .shade5, .shade6, .shade7])
  }

  @Test("what is not there in the year stands in the list apart, and in what is printed")
  func absent() {
    let links = GoneStates.package.links(asOf: 2008)
    let map = WorldMap(.mechanisms(links.all), links)
    let plan = MapPlan(map, links, canvas: canvas)
    #expect(
      plan.sections.map { plan.heading($0, columns: 18) } == ["States: 2", "No longer there: 1", "Not there yet: 1"])
    #expect(plan.entries.indices.map(plan.listRow) == [0, 1, 3, 5] && plan.listRowCount == 6)
    for (index, entry) in plan.entries.enumerated() { #expect(plan.entry(listRow: plan.listRow(index)) == entry) }
    #expect(plan.entry(listRow: 2) == nil)
    let printed = MapDrawing(map, links, Theme()).printed(columns: 40).flatMap(text)
    #expect(printed.contains("No longer there: 1") && printed.contains { $0.hasSuffix("1 Old Union") })
  }

  @Test("printed: the world, its legend, the small states, the disputed areas")
  func printed() {
    let map = WorldMap(.mechanisms(links.all), links)
    let grids = MapDrawing(map, links, Theme()).printed(columns: 40)
    #expect(
      grids.map(text) == [
        [
          "", "             ░░░░░░░░░░░░░░", "             ░░░░░░░░░░░░░░", "             /////????█████░░░░", "", "",
          "",
          "             ˙˙˙˙˙˙˙˙˙˙˙˙˙˙",
        ],
        ["░ 1: 4  █ 2: 1  ? none known: 3", "/ disputed", "no opinion on any territory's status"],
        ["Not on the map: 1", "░ 1 Nauru"], ["Disputed, shown neutrally: Western", "Sahara."],
      ])
    #expect(grids.allSatisfy { $0.size.columns == 40 })
    #expect(MapDrawing(WorldMap(.mechanisms(links.none), links), links, Theme()).printed(columns: nil).isEmpty)
  }
}

@Suite("A map of a package that has none")
struct NoMapTests {
  private let links = SmallPackage.standard.links()
  private var map: WorldMap { WorldMap(.mechanisms(links.all), links) }

  private func text(_ grid: Grid) -> [String] { (0..<grid.size.rows).map { grid.text(row: $0) } }

  @Test("says so, and lists the states with their numbers", arguments: [78, 38])
  func canvas(columns: Int) {
    let canvas = Size(columns: columns, rows: 16)
    let plan = MapPlan(map, links, canvas: canvas)
    var grid = Grid(size: canvas)
    _ = MapDrawing(map, links, Theme()).draw(plan, MapSelection(), Rect(canvas), into: &grid)
    let (text, words) = (text(grid), MapDrawing.noMap(columns: columns))
    #expect(Array(text.prefix(words.count)) == words)
    #expect(words.joined(separator: " ").hasPrefix("This package has no map: map_areas.csv and map_grid.csv"))
    #expect(text[words.count] == "States: \(plan.entries(.small).count)" && plan.entries(.small).count > 25)
    #expect(!text[words.count + 1].isEmpty)
  }

  @Test("no canvas is too small")
  func small() {
    for columns in [0, 1, 20, 60] {
      for rows in 0...6 {
        let layout = MapPlan(map, links, canvas: Size(columns: columns, rows: rows)).layout
        #expect(layout.list.endRow <= layout.legend.row && layout.legend.endRow <= rows && layout.map.rows >= 0)
      }
    }
  }

  @Test("printed without an empty world")
  func printed() {
    let grids = MapDrawing(map, links, Theme()).printed(columns: 80).map(text)
    #expect(grids.count == 2 && grids[1][0].hasPrefix("States: "))
  }
}

@Suite("The legend of a map")
struct MapLegendTests {
  @Test("classes with how many, in rows as wide as there is room")
  func lines() {
    let links = MapWorld.package.links()
    let legend = MapLegend(WorldMap(.mechanisms(links.all), links))
    #expect(
      legend.lines(columns: 78).map { $0.map(\.text) } == [
        ["1: 4", "2: 1", "none known: 3", "disputed"], ["The map implies no opinion on the status of any territory."],
      ])
    #expect(legend.lines(columns: 38).last?.map(\.text) == ["no opinion on any territory's status"])
    #expect(legend.lines(columns: 1).count == 5)
  }

  @Test("signs of every class differ, in Unicode and in ASCII")
  func signs() {
    let standings: [MapClass] = [.none, .unknown] + MapStanding.allCases.map { .standing($0) }
    let links = MapWorld.package.links()
    let map = WorldMap(.mechanisms(links.all), links)
    for theme in [Theme(), Theme(ascii: true)] {
      let signs = MapSigns(map, theme)
      for classes in [standings, map.classes.map(\.mapClass) + [.none]] {
        let glyphs = classes.map { signs.glyph($0) } + [MapSigns.disputed.glyph, signs.unclaimed.glyph]
        #expect(Set(glyphs).count == glyphs.count)
      }
    }
  }
}
