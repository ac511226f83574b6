import MechanismCatalog
import TestSupport
import Testing
import UnicodeText

/// What the base documents say, as the program answers it.
@Suite("The built-in data")
struct BuiltInDataTests {
  private let catalog = BuiltInData.catalog

  private func members(_ id: String, _ year: Int) throws -> [String] {
    let mechanism = try #require(catalog.mechanism(id: id))
    return Snapshot(catalog, year: year).participations(in: mechanism)
      .filter { $0.takesPart && catalog.parties[$0.party].kind.isCounted }
      .map { catalog.parties[$0.party].id.string }
  }

  @Test("the Colombo Process has 10 members as of 2005 and 11 as of 2008: Afghanistan is new")
  func colombo() throws {
    let (before, after) = (try members("colombo-process", 2005), try members("colombo-process", 2008))
    #expect(before.count == 10)
    #expect(after.count == 11)
    #expect(Set(after).subtracting(before) == ["AFG"])
    #expect(Set(before).isSubset(of: after))
  }

  @Test("all numbers of the Colombo Process are claimed, the newest one shown")
  func colomboCounts() throws {
    let mechanism = try #require(catalog.mechanism(id: "colombo-process"))
    let resolution = try #require(catalog.resolution(of: .memberCount, mechanism))
    #expect(resolution.shown.value.string == "12")
    #expect(Set(resolution.others.map(\.value.string)).isSuperset(of: ["10", "11"]))
  }

  @Test("the Bali Process has 40 members", arguments: [2005, 2008])
  func bali(year: Int) throws {
    let mechanism = try #require(catalog.mechanism(id: "bali-process"))
    #expect(Snapshot(catalog, year: year).memberCount(of: mechanism) == 40)
  }

  @Test("33 parties of the APC are named")
  func apc() throws {
    #expect(try members("apc", 2008).count == 33)
  }

  @Test("COMMIT states six members and names none")
  func commit() throws {
    let mechanism = try #require(catalog.mechanism(id: "commit"))
    #expect(try members("commit", 2008) == [])
    #expect(catalog.listsOfMechanism[mechanism].map { catalog.lists[$0].statedCount } == [6])
  }

  @Test("the newest year that the data speak of is 2026")
  func newestYear() {
    #expect(catalog.newestYear == 2026)
  }

  @Test(
    "a state is found by its older names, its other spellings and its codes, and it alone",
    arguments: [
      ("Turkey", "TUR"), ("Türkiye", "TUR"), ("TUR", "TUR"), ("tr", "TUR"), ("Swaziland", "SWZ"),
      ("Ivory Coast", "CIV"), ("Cote d'Ivoire", "CIV"), ("CÔTE D’IVOIRE", "CIV"), ("Laos", "LAO"),
    ])
  func names(name: String, id: String) throws {
    let words = name.split(separator: " ").map { Folding.fold($0) }
    var found: [Topic] = []
    catalog.search.forEachTopic { topic, names in
      if NameMatch.rank(of: words, in: names) == 0 { found.append(topic) }
    }
    #expect(found == [.party(try #require(catalog.party(id: id)))])
  }

  @Test("every party that takes part somewhere is linked to that mechanism, and back", arguments: [1996, 2005, 2008])
  func symmetry(year: Int) {
    let links = Links(catalog, Snapshot(catalog, year: year))
    for party in catalog.parties.handles {
      let mechanisms = links.mechanisms(of: .party(party)).handles
      let expected = catalog.mechanisms.handles.filter { mechanism in
        links.snapshot.participations(in: mechanism).contains { $0.party == party && $0.takesPart }
      }
      #expect(mechanisms == Array(expected))
    }
  }
}
