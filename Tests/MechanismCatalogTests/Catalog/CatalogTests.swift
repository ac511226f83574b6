import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("A loaded catalog")
struct CatalogTests {
  private let catalog = SmallPackage.standard.catalog

  @Test("every row of every table is a record")
  func rows() {
    let package = SmallPackage.standard.package
    let counts: [(TableName, Int)] = [
      (.sources, catalog.sources.count), (.mechanisms, catalog.mechanisms.count), (.parties, catalog.parties.count),
      (.claims, catalog.claims.count), (.lists, catalog.lists.count), (.memberships, catalog.memberships.count),
      (.focusAreas, catalog.focusAreas.count), (.mechanismFocus, catalog.focusStatements.count),
      (.events, catalog.eventStatements.count), (.outputs, catalog.outputs.statements.count),
      (.outputPoints, catalog.outputs.outputs.reduce(0) { $0 + $1.points.count }),
      (.relations, catalog.remarks.relations.count), (.assessments, catalog.remarks.assessments.count),
      (.conflicts, catalog.remarks.conflicts.count), (.mapAreas, catalog.map.areas.count),
    ]
    // The rows of the map's grid are cells.
    #expect(Set(counts.map(\.0)) == Set(TableName.allCases).subtracting([.mapGrid]))
    for (table, count) in counts { #expect(count == package[table].rowCount, "\(table)") }
  }

  @Test("a record is found by its id, and only by it")
  func ids() throws {
    let lombok = try #require(catalog.mechanism(id: "lombok-process"))
    #expect(catalog.mechanisms[lombok].shortName.string == "Lombok Process")
    #expect(catalog.parties[try #require(catalog.party(id: "TUR"))].name.string == "Türkiye")
    #expect(catalog.focusAreas[try #require(catalog.focusArea(id: "return"))].label.string == "Return")
    #expect(catalog.events[try #require(catalog.event(id: "lombok-2002"))].statements.count == 2)
    #expect(catalog.sources[try #require(catalog.source(id: "survey-2008"))].kind.string == "report")
    #expect(catalog.mechanism(id: "lombok") == nil)
    #expect(catalog.party(id: "tur") == nil)
    #expect(catalog.event(id: "") == nil)
  }

  @Test("a body that is a mechanism and a party has the same id on both sides")
  func bothSides() {
    #expect(catalog.mechanism(id: "pmc") != nil)
    #expect(catalog.party(id: "pmc") != nil)
  }

  @Test("memberships, lists, claims, focus and events are found from both of their ends")
  func bothDirections() {
    expectAgreement(catalog.membershipsOfMechanism, catalog.memberships, of: catalog.mechanisms) { $0.mechanism }
    expectAgreement(catalog.membershipsOfParty, catalog.memberships, of: catalog.parties) { $0.party }
    expectAgreement(catalog.listsOfMechanism, catalog.lists, of: catalog.mechanisms) { $0.mechanism }
    expectAgreement(catalog.claimsOfMechanism, catalog.claims, of: catalog.mechanisms) { $0.mechanism }
    expectAgreement(catalog.focusOfMechanism, catalog.focusStatements, of: catalog.mechanisms) { $0.mechanism }
    expectAgreement(catalog.statementsOfFocusArea, catalog.focusStatements, of: catalog.focusAreas) { $0.focusArea }
    for mechanism in catalog.mechanisms.handles {
      let expected = catalog.events.handles.filter { catalog.events[$0].mechanisms.contains(mechanism) }
      #expect(Array(catalog.eventsOfMechanism[mechanism]) == Array(expected))
      let outputs = catalog.outputs.outputs.handles.filter {
        catalog.outputs.outputs[$0].mechanisms.contains(mechanism)
      }
      #expect(Array(catalog.outputs.ofMechanism[mechanism]) == Array(outputs))
    }
  }

  /// The records of each owner are those that name it, in table order.
  private func expectAgreement<Owner, Record>(
    _ links: Adjacency<Owner, Record>, _ records: [Record], of owners: [Owner], _ owner: (Record) -> Handle<Owner>
  ) {
    for handle in owners.handles {
      #expect(Array(links[handle]) == records.handles.filter { owner(records[$0]) == handle })
    }
  }

  @Test("a party has hosted the events of which any source says so, each once")
  func hosts() throws {
    let hosted = { (id: String) in
      self.catalog.eventsOfHost[try #require(self.catalog.party(id: id))].map { self.catalog.events[$0].id.string }
    }
    #expect(try hosted("AUS") == ["lombok-2002", "lombok-2008"])
    #expect(try hosted("IDN") == ["kandy-2005", "lombok-2002"])
    #expect(try hosted("THA") == [])
  }

  @Test("events are in the order of their dates, those without one last")
  func eventOrder() {
    #expect(
      catalog.eventsByDate.map { catalog.events[$0].id.string } == [
        "lombok-2002", "kandy-2003", "geneva-2004", "kandy-2004", "kandy-2005", "geneva-2005", "lombok-2008",
        "seoul-2008", "jonkoping-workshop",
      ])
    #expect(catalog.eventsByDate.map { Int(catalog.eventRank[Int($0.index)]) } == Array(catalog.events.indices))
  }

  @Test("mechanisms are in the order of their founding, those without one last")
  func foundingOrder() {
    #expect(
      catalog.mechanismsByFounding.map { catalog.mechanisms[$0].id.string } == [
        "pmc", "jonkoping-process", "andean-forum", "geneva-dialogue", "lombok-process", "kandy-process",
        "mekong-accord",
      ])
  }

  @Test("the points of an output are in the order of their positions")
  func points() {
    #expect(
      catalog.outputs.outputs[0].points.map(\.string) == [
        "States protect their workers abroad", "States train officials together",
      ])
  }

  @Test("the ends of a relation are mechanisms before parties, then events and outputs")
  func entities() throws {
    let relations = catalog.remarks.relations
    #expect(relations[0].object == .output(Handle(0)))
    #expect(relations[2].subject == .mechanism(try #require(catalog.mechanism(id: "pmc"))))
    #expect(relations[3].subject == .party(try #require(catalog.party(id: "CHE"))))
  }

  @Test("a parent may stand below its parts in the table")
  func parentBelow() throws {
    let package = SmallPackage([
      .focusAreas: """
      focus_area,parent
      visas,borders
      borders,

      """
    ])
    let areas = package.catalog.focusAreas
    #expect(areas.map { $0.parent.map { areas[$0].id.string } } == ["borders", nil])
  }

  @Test("tables without rows make an empty catalog")
  func empty() {
    let catalog = Catalog(Package { _ in nil })
    #expect(catalog.mechanisms.isEmpty)
    #expect(catalog.topicCount == 0)
    #expect(catalog.newestYear == nil)
    #expect(Snapshot(catalog, year: 2008).participations.isEmpty)
  }
}
