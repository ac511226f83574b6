import MechanismCatalog
import TestSupport
import Testing

@Suite("Focus areas by region")
struct ThemeGapsTests {
  @Test("how many of a region work on each area, and on which none does")
  func gaps() throws {
    let links = SmallPackage.standard.links()
    let gaps = ThemeGaps(links.all, links)
    let regions: [String] = gaps.columns.map {
      switch $0.region {
      case .named(let name): name.string
      case .global: "global"
      case .unknown: "unknown"
      }
    }
    #expect(regions == ["Americas", "Asia", "Europe", "Oceania", "global"])
    let trafficking = try #require(links.catalog.focusArea(id: "trafficking"))
    #expect((0..<5).map { gaps.count(trafficking, column: $0) } == [0, 2, 0, 1, 0])
    #expect(
      links.catalog.ids(gaps.gaps(column: 2))
        == ["labour-and-skills", "labour-migration", "remittances", "trafficking", "smuggling", "return"])
    #expect(gaps.columns.map(\.withoutFocus) == [0, 0, 0, 1, 0])
    #expect(links.catalog.ids(gaps.upperAreas) == ["labour-and-skills", "irregular-movement", "governance", "return"])
  }

  @Test("as of a year only what is founded and said by then")
  func asOf() {
    let links = SmallPackage.standard.links(asOf: 2000)
    let gaps = ThemeGaps(links.all, links)
    #expect(gaps.columns.map(\.mechanisms.count) == [1, 1, 1, 1])
    #expect(gaps.counts.flatMap(\.self).reduce(0, +) == 1)
    #expect(gaps.columns.map(\.withoutFocus) == [0, 1, 1, 1])
    let nothing = SmallPackage([.mechanisms: "mechanism,name\n"]).links()
    #expect(ThemeGaps(nothing.all, nothing).columns.isEmpty)
  }

  @Test("mechanisms and gaps of each region of the built-in data, as a script counts them in the tables")
  func numbers() {
    let links = Links.builtIn(BuiltInData.catalog, asOf: 2008)
    let gaps = ThemeGaps(links.all, links)
    #expect(gaps.columns.map(\.mechanisms.count) == [101, 86, 82, 104, 70, 57, 3])
    #expect(gaps.columns.map(\.withoutFocus) == [12, 7, 10, 8, 9, 4, 0])
    #expect(gaps.columns.indices.map { gaps.gaps(column: $0).count } == [4, 4, 3, 1, 3, 6, 50])
  }

  @Test("a cell counts what the links of the area and the region have in common")
  func builtIn() {
    let links = Links.builtIn(BuiltInData.catalog, asOf: 2008)
    let gaps = ThemeGaps(links.all, links)
    for (index, column) in gaps.columns.enumerated() {
      for area in links.catalog.focusAreas.handles {
        let working = Set(links.mechanisms(of: .focusArea(area)).handles)
        #expect(gaps.count(area, column: index) == column.mechanisms.handles.count { working.contains($0) })
      }
    }
  }
}
