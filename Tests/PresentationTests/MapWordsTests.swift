import MechanismCatalog
import TestSupport
import Testing

@testable import Presentation

@Suite("A map in words")
struct MapWordsTests {
  private let links = MapWorld.package.links()

  private func party(_ id: String) throws -> Handle<Party> { try #require(links.catalog.party(id: id)) }

  @Test("in which mechanisms a state takes part, or that none is known")
  func mechanisms() throws {
    let words = MapWords(WorldMap(.mechanisms(links.all), links), links)
    #expect(words.sentence(try party("NER")) == "Niger: in 2 mechanisms: South Talks, Small Talks.")
    #expect(
      words.sentence(try party("MLI"))
        == "Mali: no source names it in any of the 3 mechanisms as of 2008; not every list claims to be whole, so that it "
        + "is unknown.")
    #expect(words.sentence(try party("body")) == "")
    #expect(words.evidence(try party("NER")).count == 2)
    #expect(words.evidence(try party("MLI")).isEmpty)
  }

  @Test("how a state stands in one mechanism, with the list that leaves it out")
  func standing() throws {
    let links = SmallPackage.standard.links()
    let kandy = try #require(links.catalog.mechanism(id: "kandy-process"))
    let words = MapWords(WorldMap(.mechanism(kandy), links), links)
    let fiji = try #require(links.catalog.party(id: "FJI"))
    #expect(words.sentence(fiji) == StatusWords(links).sentence(fiji, kandy))
    #expect(words.evidence(fiji).map(\.citation.locator.string) == ["chapter 2 > Members > Afghanistan"])
    let indonesia = try #require(links.catalog.party(id: "IDN"))
    #expect(words.evidence(indonesia).count == 3)
  }

  @Test("what classes are called")
  func classes() {
    let several = WorldMap.Subject.mechanisms(links.all)
    let one = WorldMap.Subject.mechanism(Handle(0))
    #expect(MapWords.of(.counts(4...6), in: several) == "4-6")
    #expect(MapWords.of(.counts(1...1), in: several) == "1")
    #expect(MapWords.of(.none, in: several) == "none" && MapWords.of(.none, in: one) == "not listed")
    #expect(MapWords.of(.unknown, in: several) == "none known" && MapWords.of(.unknown, in: one) == "unknown")
    let words = MapStanding.allCases.map { MapWords.of(.standing($0), in: one) }
    #expect(Set(words).count == words.count)
    #expect(MapWords.noOpinion(columns: 80) == MapWords.noOpinion)
    #expect(MapWords.noOpinion(columns: 38).count <= 38)
  }
}
