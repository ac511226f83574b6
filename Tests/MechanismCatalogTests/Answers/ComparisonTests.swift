import MechanismCatalog
import TestSupport
import Testing

@Suite("Mechanisms side by side")
struct ComparisonTests {
  private let links = ThreeTalks.package.links()
  private var catalog: Catalog { links.catalog }

  private func compare(_ ids: String, _ links: Links) -> Comparison {
    Comparison(links.catalog.mechanisms(ids), links)
  }

  @Test("who takes part in all, in some, in one alone; an observer and who attended do not")
  func parties() {
    let comparison = compare("first second third", links)
    #expect(catalog.ids(comparison.parties.inAll) == ["ALB"])
    #expect(catalog.ids(comparison.parties.inSome) == ["BEL", "others"])
    #expect(comparison.parties.onlyIn.map(catalog.ids) == [["org"], ["CHL"], ["HKG"]])
  }

  @Test("each party's roles stand with it, near ones too, and how sure the least sure is")
  func places() throws {
    let comparison = compare("third second first", links)
    let chile = try #require(catalog.party(id: "CHL"))
    let places = comparison.participations(of: chile)
    #expect(places.map { catalog.mechanisms[$0.mechanism].id.string } == ["third", "second"])
    #expect(places.map(\.roles) == [RoleSet(.observer), RoleSet(.member)])
    #expect(comparison.presence(of: chile) == .known)
    #expect(comparison.presence(of: try #require(catalog.party(id: "BEL"))) == .derived)
    #expect(comparison.presence(of: try #require(catalog.party(id: "DNK"))) == nil)
  }

  @Test("states, organizations and groups are counted apart")
  func tally() {
    let comparison = compare("first", links)
    let tally = PartyTally(comparison.parties.inAll, catalog)
    #expect((tally.states, tally.organizations, tally.groups) == (2, 1, 1))
  }

  @Test("shared focus areas hold the upper ones; shared events are those of two of them, by date")
  func shared() {
    let comparison = compare("first second", links)
    #expect(catalog.ids(comparison.focusAreas.inAll) == ["work"])
    #expect(comparison.focusAreas.onlyIn.map(catalog.ids) == [["skills", "borders"], []])
    #expect(catalog.ids(comparison.sharedEvents) == ["joint-late"])
    #expect(catalog.ids(compare("first second third", links).sharedEvents) == ["joint-early", "joint-late"])
  }

  @Test("what names nobody is unknown, what is not yet founded has nobody")
  func unknown() {
    let now = compare("first silent", links)
    #expect(catalog.ids(now.unnamed) == ["silent"])
    #expect(catalog.ids(now.withoutFocus) == ["silent"])
    #expect(now.unfounded == [])
    let before = compare("first silent", ThreeTalks.package.links(asOf: 2006))
    #expect(before.unnamed == [])
    #expect(catalog.ids(before.unfounded) == ["silent"])
  }

  @Test("a mechanism of which only a group is named names nobody")
  func groupsOnly() {
    let links = SmallPackage([
      .parties: "party,name,kind\nothers,9 others,group\n", .memberships: "party\nothers\n",
    ]).links()
    #expect(Comparison([Handle(0)], links).unnamed == [Handle(0)])
  }

  @Test("a mechanism given twice counts once; none compare to nothing")
  func repeats() {
    #expect(catalog.ids(compare("first first", links).parties.inAll) == ["ALB", "BEL", "org", "others"])
    #expect(compare("", links).parties.unionCount == 0)
  }

  @Test("the parts add up to the union of who takes part", arguments: 0..<20)
  func sums(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let links = SmallPackage.standard.links(asOf: Int.random(in: 1995...2009, using: &random))
    let mechanisms = links.catalog.mechanisms.handles.filter { _ in Bool.random(using: &random) }
    let comparison = Comparison(mechanisms, links)
    let union = Set(
      mechanisms.flatMap { links.snapshot.participations(in: $0) }.filter(\.takesPart).map(\.party))
    let parts = comparison.parties.inAll + comparison.parties.inSome + comparison.parties.onlyIn.flatMap(\.self)
    #expect(parts.count == comparison.parties.unionCount)
    #expect(Set(parts) == union)
    #expect(parts.count == union.count)
    #expect(parts.allSatisfy { comparison.presence(of: $0) != nil })
  }

  @Test("30 are in both the Bali Process and the APC, 10 in the one only, 3 in the other only, as of 2008")
  func builtIn() throws {
    let links = Links.builtIn(BuiltInData.catalog, asOf: 2008)
    let comparison = compare("bali-process apc", links)
    #expect(comparison.mechanisms.count == 2)
    #expect(PartyTally(comparison.parties.inAll, links.catalog).states == 30)
    #expect(comparison.parties.onlyIn.map { PartyTally($0, links.catalog).states } == [10, 3])
  }
}

@Suite("Parties side by side")
struct PartyComparisonTests {
  private let links = ThreeTalks.package.links()
  private var catalog: Catalog { links.catalog }

  private func compare(_ ids: String) -> PartyComparison { PartyComparison(catalog.parties(ids), links) }

  @Test("where all take part, some, one alone, by founding")
  func mechanisms() {
    let comparison = compare("ALB BEL CHL")
    #expect(catalog.ids(comparison.mechanisms.inAll) == ["second"])
    #expect(catalog.ids(comparison.mechanisms.inSome) == ["first"])
    #expect(comparison.mechanisms.onlyIn.map(catalog.ids) == [["third"], [], []])
    #expect(catalog.ids(compare("BEL ALB").mechanisms.inAll) == ["first", "second"])
  }

  @Test("where one is an observer stands apart, with the roles of each")
  func near() throws {
    let comparison = compare("HKG ALB")
    #expect(catalog.ids(comparison.mechanisms.inAll) == ["third"])
    #expect(catalog.ids(comparison.withAnyRole) == ["first"])
    let places = comparison.participations(in: try #require(catalog.mechanism(id: "first")))
    #expect(places.map(\.roles) == [RoleSet(.observer), RoleSet(.member)])
  }

  @Test("the focus areas of what they share, the most common first")
  func focus() {
    let areas = compare("ALB BEL").focusAreas
    #expect(catalog.ids(areas.map(\.area)) == ["work", "skills", "borders"])
    #expect(areas.map(\.count) == [2, 1, 1])
  }

  @Test("who is in nothing is said")
  func inNone() {
    #expect(catalog.ids(compare("DNK ALB").inNone) == ["DNK"])
    #expect(compare("ALB ALB").parties.count == 1)
  }

  @Test("what parties share is what each of them is linked to", arguments: [1996, 2005, 2008])
  func builtIn(year: Int) throws {
    let links = Links.builtIn(BuiltInData.catalog, asOf: year)
    let parties = links.catalog.parties("DEU TUR ITA")
    let comparison = PartyComparison(parties, links)
    let sets = parties.map { Set(links.mechanisms(of: .party($0)).handles) }
    #expect(Set(comparison.mechanisms.inAll) == sets[0].intersection(sets[1]).intersection(sets[2]))
    #expect(comparison.mechanisms.unionCount == sets[0].union(sets[1]).union(sets[2]).count)
  }
}
