import MechanismCatalog
import TestSupport
import Testing

@Suite("What a map shows")
struct WorldMapTests {
  /// Value and class of each party: "ALB 3 counts(3...3)".
  private func values(_ map: WorldMap, _ links: Links) -> [String] {
    map.values.map {
      "\(links.catalog.parties[$0.party].id) \($0.count)\($0.unsure > 0 ? "~" : "") \(words($0.mapClass))"
    }
  }

  private func words(_ mapClass: MapClass) -> String {
    switch mapClass {
    case .counts(let range): "\(range.lowerBound)-\(range.upperBound)"
    case .standing(let standing): "\(standing)"
    case .none: "none"
    case .unknown: "unknown"
    }
  }

  @Test("a subject without a mechanism is empty, one of one mechanism is not")
  func emptySubject() {
    let links = MapWorld.package.links()
    #expect(WorldMap.Subject(links.none).isEmpty)
    #expect(!WorldMap.Subject(links.all).isEmpty && !WorldMap.Subject.mechanism(Handle(0)).isEmpty)
  }

  @Test("in how many mechanisms each state is; attendance counts for nothing; bodies and groups apart")
  func counts() {
    let links = ThreeTalks.package.links()
    let map = WorldMap(.mechanisms(links.all), links)
    #expect(
      values(map, links) == ["ALB 3 3-3", "BEL 2~ 2-2", "CHL 1 1-1", "DNK 0 unknown", "HKG 1 1-1"])
    #expect(map.classes.map { words($0.mapClass) } == ["1-1", "2-2", "3-3", "unknown"])
    #expect(map.classes.map(\.parties) == [2, 1, 1, 1])
    #expect((map.takingPart, map.organizations, map.groups) == (4, 1, 1))
  }

  @Test("in none is known only where every list claims to be whole")
  func noneAndUnknown() {
    let lists = "list,mechanism,as_of,complete\none,a,2005,yes\ntwo,b,2005,"
    let rows = "mechanism,party,as_of,list,basis\na,ALB,2005,one,listed\nb,BEL,2005,two,listed\n"
    func classes(_ complete: String) -> [String] {
      let package = SmallPackage([
        .mechanisms: "mechanism,name\na,A\nb,B\n", .lists: lists + complete + "\n", .memberships: rows,
      ])
      let links = package.links()
      return values(WorldMap(.mechanisms(links.all), links), links)
    }
    #expect(classes("yes") == ["ALB 1 1-1", "BEL 1 1-1", "CHL 0 none"])
    #expect(classes("no") == ["ALB 1 1-1", "BEL 1 1-1", "CHL 0 unknown"])
  }

  @Test("how each stands in one mechanism")
  func standings() throws {
    let links = SmallPackage.standard.links()
    func standing(_ party: String, _ mechanism: String, _ links: Links) throws -> String {
      let map = WorldMap(.mechanism(try #require(links.catalog.mechanism(id: mechanism))), links)
      let party = try #require(links.catalog.party(id: party))
      return words(try #require(map[party]).mapClass)
    }
    #expect(try standing("IDN", "kandy-process", links) == "chair")
    #expect(try standing("AFG", "kandy-process", links) == "member")
    #expect(try standing("FJI", "kandy-process", links) == "none")
    #expect(try standing("CHE", "lombok-process", links) == "near")
    #expect(try standing("SWE", "jonkoping-process", links) == "supports")
    #expect(try standing("FJI", "mekong-accord", links) == "unknown")
    let early = SmallPackage.standard.links(asOf: 1990)
    #expect(try standing("AFG", "kandy-process", early) == "notFounded")
    let presumed = SmallPackage.standard.links(asOf: 2004)
    #expect(try standing("BGD", "kandy-process", presumed) == "presumed")
    #expect(WorldMap.Subject(links.mechanisms(of: .mechanism(Handle(0)))) == .mechanism(Handle(0)))
    #expect(WorldMap.Subject(links.all) == .mechanisms(links.all))
  }

  @Test("the land of a state that came later shows the one that it was a part of")
  func predecessors() throws {
    let package = SmallPackage([
      .parties: """
      party,name,kind,exists_from,exists_to,successors
      OLD,Old Union,state,1900,1991-12-26,NEW; WEST
      NEW,New State,state,,,
      WEST,West,state,,,
      JOINED,East,state,1949,1990-10-02,BIG
      BIG,Big,state,,,

      """,
      .memberships: "mechanism,party,as_of\ntalks,WEST,1980\n",
    ])
    func shown(_ id: String, _ year: Int) throws -> String? {
      let links = package.links(asOf: year)
      let map = WorldMap(.mechanisms(links.all), links)
      let value = map.value(shownFor: try #require(links.catalog.party(id: id)))
      return value.map { links.catalog.parties[$0.party].id.string }
    }
    #expect(try shown("NEW", 1990) == "OLD")
    #expect(try shown("WEST", 1990) == "WEST")
    #expect(try shown("NEW", 1991) == "NEW")
    #expect(try shown("BIG", 1985) == "BIG")
    #expect(try shown("OLD", 2000) == nil)
    let links = package.links(asOf: 1985)
    let map = WorldMap(.mechanisms(links.all), links)
    #expect(links.catalog.ids(map.values.map(\.party)) == ["BIG", "JOINED", "OLD", "WEST"])
  }

  @Test("what is no more or not yet there is counted nowhere, of whichever subject")
  func absent() throws {
    let links = GoneStates.package.links(asOf: 2008)
    let talks = try #require(links.catalog.mechanism(id: "talks"))
    for map in [WorldMap(.mechanisms(links.all), links), WorldMap(.mechanism(talks), links)] {
      #expect(links.catalog.ids(map.absent.map(\.party)) == ["OLD", "NEXT"])
      #expect(map.absent.map(\.existence) == [.past, .later] && map.absent.allSatisfy { $0.count == 1 })
      #expect((map.takingPart, map.presentCount, map.classes.reduce(0) { $0 + $1.parties }) == (1, 2, 2))
    }
    let real = Links.builtIn(BuiltInData.catalog, asOf: 2008)
    let gone = WorldMap(.mechanisms(real.all), real).absent
    #expect(Set(real.catalog.ids(gone.map(\.party))).isSuperset(of: ["SUHH", "CSHH", "YUCS"]))
    let early = Links.builtIn(BuiltInData.catalog, asOf: 1990)
    let later = WorldMap(.mechanisms(early.all), early).absent.filter { $0.existence == .later }
    #expect(early.catalog.ids(later.map(\.party)) == ["CSXX"])
  }

  @Test("a standing that is presumed or contested is none of those that are sure")
  func unsureStandings() throws {
    let links = DifferingLists.package.links(asOf: 2005)
    let map = WorldMap(.mechanism(try #require(links.catalog.mechanism(id: "talks"))), links)
    #expect(values(map, links) == ["ALB 1 member", "BEL 0 sourcesDiffer", "CHL 0 near", "DNK 0 none", "EST 1 member"])
    let early = DifferingLists.package.links(asOf: 2004)
    let presumed = WorldMap(.mechanism(Handle(0)), early)
    #expect(
      values(presumed, early) == [
        "ALB 1~ presumed", "BEL 1~ presumed", "CHL 0 unsureNear", "DNK 0 unknown", "EST 0 sourcesDiffer",
      ])
    let several = WorldMap(.mechanisms(links.all), links)
    #expect(values(several, links) == ["ALB 1 1-1", "BEL 0 unknown", "CHL 0 none", "DNK 0 none", "EST 1 1-1"])
  }

  @Test("the numbers are those of the lists, and every party is of one class", arguments: [1990, 2005, 2008, 2030])
  func builtIn(year: Int) {
    let links = Links.builtIn(BuiltInData.catalog, asOf: year)
    let map = WorldMap(.mechanisms(links.all), links)
    #expect(map.values.allSatisfy { $0.count == links.snapshot.mechanismCount(of: $0.party) })
    #expect(map.classes.reduce(0) { $0 + $1.parties } == map.presentCount)
    #expect(
      map.classes.allSatisfy { group in
        group.parties == map.values.count { $0.mapClass == group.mapClass && $0.existence == .present }
      })
    for mechanism in links.all.handles.prefix(20) {
      let one = WorldMap(.mechanism(mechanism), links)
      let number = links.snapshot.memberCount(of: mechanism) + links.snapshot.presumedCount(of: mechanism)
      #expect(one.takingPart + one.absent.count { $0.count > 0 } == number)
      #expect(one.presentCount == map.presentCount)
    }
  }

  @Test("tables without rows make an empty map")
  func empty() {
    let links = SmallPackage([.mechanisms: "mechanism,name\n", .parties: "party,name,kind\n"]).links()
    let map = WorldMap(WorldMap.Subject(links.all), links)
    #expect(map.values.isEmpty && map.classes.isEmpty && map.takingPart == 0)
  }
}
