import MechanismCatalog
import TestSupport
import Testing

@Suite("What is linked to what")
struct LinksTests {
  private static let years = [1990, 1995, 1999, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2020]

  @Test("a mechanism is linked to a party if, and only if, the party takes part in it", arguments: years)
  func parties(year: Int) {
    let links = SmallPackage.standard.links(asOf: year)
    let catalog = links.catalog
    for party in catalog.parties.handles {
      let mechanisms = links.mechanisms(of: .party(party))
      let withAnyRole = links.mechanisms(of: .party(party), anyRole: true)
      for mechanism in catalog.mechanisms.handles {
        let found = links.snapshot.participations(in: mechanism).first { $0.party == party }
        #expect(mechanisms.contains(mechanism) == (found?.takesPart ?? false))
        #expect(withAnyRole.contains(mechanism) == (found != nil))
      }
    }
  }

  @Test("a snapshot is the same read by mechanism and by party", arguments: years)
  func bothWays(year: Int) {
    let links = SmallPackage.standard.links(asOf: year)
    let catalog = links.catalog
    let byMechanism = catalog.mechanisms.handles.flatMap { links.snapshot.participations(in: $0) }
    let byParty = catalog.parties.handles.flatMap { links.snapshot.participations(of: $0) }
    let pair = { (participation: Participation) in [participation.mechanism.index, participation.party.index] }
    #expect(Set(byMechanism.map(pair)) == Set(byParty.map(pair)))
    #expect(byMechanism.count == byParty.count)
    #expect(byMechanism.count == links.snapshot.participations.count)
    #expect(Set(byMechanism.map(pair)).count == byMechanism.count)
  }

  @Test("a mechanism is linked to a focus area if, and only if, the area is linked to it", arguments: years)
  func focusAreas(year: Int) {
    let links = SmallPackage.standard.links(asOf: year)
    for area in links.catalog.focusAreas.handles {
      let mechanisms = links.mechanisms(of: .focusArea(area))
      for mechanism in links.catalog.mechanisms.handles {
        #expect(mechanisms.contains(mechanism) == links.focusAreas(of: mechanism).contains(area))
      }
    }
  }

  @Test("who works on a part works on the whole, not the other way round")
  func focusParents() {
    let links = SmallPackage.standard.links(asOf: 2005)
    #expect(links.ids(.focusArea("trafficking")) == ["lombok-process"])
    #expect(links.ids(.focusArea("irregular-movement")) == ["jonkoping-process", "lombok-process"])
    #expect(links.ids(.focusArea("labour-and-skills")) == ["kandy-process"])
  }

  @Test("what a later source says of focus areas is not known yet")
  func laterFocus() {
    #expect(SmallPackage.standard.links(asOf: 2005).ids(.focusArea("remittances")) == [])
    #expect(SmallPackage.standard.links(asOf: 2008).ids(.focusArea("remittances")) == ["kandy-process"])
  }

  @Test("links are counted as they are", arguments: years)
  func counts(year: Int) {
    let links = SmallPackage.standard.links(asOf: year)
    for party in links.catalog.parties.handles {
      #expect(links.snapshot.mechanismCount(of: party) == links.mechanisms(of: .party(party)).count)
    }
    for area in links.catalog.focusAreas.handles {
      #expect(links.mechanismCount(of: area) == links.mechanisms(of: .focusArea(area)).count)
    }
  }

  @Test("an event and an output are linked to the mechanisms whose they are")
  func eventsAndOutputs() throws {
    let links = SmallPackage.standard.links()
    #expect(links.ids(.event("lombok-2008")) == ["mekong-accord", "lombok-process"])
    #expect(links.ids(.event("seoul-2008")) == [])
    #expect(links.ids(.output("lombok-plan")) == ["lombok-process"])
  }

  @Test("a year is linked to what was founded in it and to whose events touch it")
  func yearTopics() {
    let links = SmallPackage.standard.links()
    #expect(links.ids(.year(2002)) == ["lombok-process"])
    #expect(links.ids(.year(2001)) == ["geneva-dialogue"])
    #expect(links.ids(.year(2005)) == ["kandy-process", "geneva-dialogue"])
    #expect(links.ids(.year(1900)) == [])
  }

  @Test("a mechanism and its founding are linked to itself")
  func itself() {
    let links = SmallPackage.standard.links()
    for mechanism in links.catalog.mechanisms.handles {
      #expect(links.mechanisms(of: .mechanism(mechanism)).handles == [mechanism])
      #expect(links.mechanisms(of: .founding(mechanism)).handles == [mechanism])
    }
  }

  @Test("what is not founded yet is not there; what nobody knows the founding of is")
  func all() {
    let ids = { (year: Int) in
      let links = SmallPackage.standard.links(asOf: year)
      return links.all.handles.map { links.catalog.mechanisms[$0].id.string }
    }
    #expect(ids(1990) == ["mekong-accord"])
    #expect(ids(1999) == ["mekong-accord", "jonkoping-process", "andean-forum", "pmc"])
    #expect(ids(2008).count == 7)
  }

  @Test(
    "the events of mechanisms are by date, those without one last",
    arguments: [
      ([], []), (["kandy-process"], ["kandy-2003", "kandy-2004", "kandy-2005"]),
      (["jonkoping-process", "lombok-process"], ["lombok-2002", "lombok-2008", "jonkoping-workshop"]),
      (["mekong-accord", "lombok-process"], ["lombok-2002", "lombok-2008"]),
    ])
  func events(mechanisms: [String], events: [String]) throws {
    let links = SmallPackage.standard.links()
    let set = try mechanisms.reduce(into: links.none) { $0.insert(try #require(links.catalog.mechanism(id: $1))) }
    #expect(links.events(of: set).map { links.catalog.events[$0].id.string } == events)
  }
}

/// A topic by its id.
private enum Named {
  case focusArea(String)
  case event(String)
  case output(String)
  case year(Int)
}

extension Links {
  /// The ids of the mechanisms that are linked to a topic.
  fileprivate func ids(_ named: Named) -> [String] {
    let topic: Topic =
      switch named {
      case .focusArea(let id): .focusArea(catalog.focusArea(id: id)!)
      case .event(let id): .event(catalog.event(id: id)!)
      case .output(let id): .output(Handle(catalog.outputs.outputs.firstIndex { $0.id.string == id }!))
      case .year(let year): .year(year)
      }
    return mechanisms(of: topic).handles.map { catalog.mechanisms[$0].id.string }
  }
}

@Suite("What had not happened yet in a year")
struct LaterTests {
  @Test("what begins after the year, but in the newest one, in which plans are known too", arguments: [2004, 2008])
  func later(year: Int) {
    let links = SmallPackage.standard.links(asOf: year)
    let dates = ["2003", "2004-12-31/2005-02", "2005", "2009"].map { PartialDate(edtf: $0) }
    #expect(dates.map(links.isLater) == (year == 2004 ? [false, false, true, true] : [false, false, false, false]))
    #expect(!links.isLater(nil))
  }
}
