import MechanismCatalog
import TestSupport
import Testing

@Suite("The spread over regions")
struct SpreadTests {
  private let links = SmallPackage.standard.links()
  private var catalog: Catalog { links.catalog }

  @Test("states by region and subregion, others apart")
  func parties() {
    let spread = PartySpread(catalog.parties("VNM AUS pmc THA CHN interested-states FJI"), catalog)
    #expect(spread.regions.map(\.name.string) == ["Asia", "Oceania"])
    #expect(spread.regions.map { catalog.ids($0.records) } == [["VNM", "THA", "CHN"], ["AUS", "FJI"]])
    #expect(spread.regions[0].subregions.map(\.name.string) == ["Eastern Asia", "South-eastern Asia"])
    #expect(catalog.ids(spread.regions[0].subregions[1].records) == ["VNM", "THA"])
    #expect(catalog.ids(spread.organizations) == ["pmc"])
    #expect(catalog.ids(spread.groups) == ["interested-states"])
    #expect(spread.withoutRegion == [])
  }

  @Test("a state without a region is said to have none")
  func without() {
    let catalog = SmallPackage().catalog
    #expect(catalog.ids(PartySpread(catalog.parties("ALB eu"), catalog).withoutRegion) == ["ALB"])
    #expect(PartySpread([], catalog).regions.isEmpty)
  }

  @Test("a mechanism stands in each of its regions, once; global ones apart")
  func mechanisms() {
    let spread = MechanismSpread(Array(catalog.mechanisms.handles), catalog)
    #expect(spread.regions.map(\.name.string) == ["Americas", "Asia", "Europe", "Oceania"])
    #expect(catalog.ids(spread.regions[1].records) == ["kandy-process", "mekong-accord", "lombok-process"])
    #expect(spread.regions[1].subregions.map { catalog.ids($0.records) } == [["mekong-accord"]])
    #expect(catalog.ids(spread.regions[3].records) == ["lombok-process", "pmc"])
    #expect(catalog.ids(spread.global) == ["geneva-dialogue"])
    #expect(MechanismSpread([Handle(0)], SmallPackage().catalog).withoutRegion.count == 1)
  }

  @Test("a subregion alone stands for its region too")
  func subregionAlone() {
    let catalog = SmallPackage([
      .mechanisms: "mechanism,name,region\ntalks,Talks,Southern Asia; Atlantis\n",
      .parties: "party,name,region,subregion\nIND,India,Asia,Southern Asia\n",
    ]).catalog
    let spread = MechanismSpread([Handle(0)], catalog)
    #expect(spread.regions.map(\.name.string) == ["Asia", "Atlantis"])
    #expect(spread.regions.map(\.subregions.count) == [1, 0])
  }

  @Test("the members of the Bali Process: 28 of Asia, 11 of Oceania, 1 of Europe")
  func builtIn() throws {
    let links = Links.builtIn(BuiltInData.catalog, asOf: 2008)
    let bali = links.catalog.mechanisms("bali-process")
    let spread = PartySpread(Comparison(bali, links).parties.inAll, links.catalog)
    #expect(spread.regions.map(\.name.string) == ["Asia", "Europe", "Oceania"])
    #expect(spread.regions.map(\.records.count) == [28, 1, 11])
    for region in spread.regions {
      #expect(region.subregions.reduce(0) { $0 + $1.records.count } == region.records.count)
    }
  }
}
