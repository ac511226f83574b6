import MechanismCatalog
import TestSupport
import Testing

@testable import Presentation

@Suite("Whether a party takes part, in a sentence")
struct StatusWordsTests {
  private func sentence(_ party: String, _ year: Int) throws -> String {
    let links = DifferingLists.package.links(asOf: year)
    return StatusWords(links).sentence(try #require(links.catalog.party(id: party)), Handle(0))
  }

  @Test("two whole lists that differ: both are said, also where members are only presumed")
  func differing() throws {
    let words =
      "Belgium is not on the list of the members of Talks of 2005-07, which claims to be whole. But the "
      + "sources differ: the list of 2005 in"
    #expect(try sentence("BEL", 2005).hasPrefix(words) && sentence("BEL", 2005).hasSuffix("whole too, names it."))
    #expect(
      try sentence("EST", 2004)
        .hasPrefix("Estonia is not on the list of the members of Talks of 2005, which claims to be whole. But"))
    #expect(try sentence("EST", 2004).hasSuffix("names it. No list is of 2004 or earlier."))
    #expect(try sentence("DNK", 2005).hasSuffix("which claims to be whole."))
  }

  @Test("who is near by presumption is said to be presumed")
  func near() throws {
    #expect(try sentence("CHL", 2005) == "Chile is observer of Talks as of 2005, which is not taking part.")
    #expect(
      try sentence("CHL", 2004)
        == "Chile is observer of Talks as of 2004, which is not taking part; presumed: no list is of 2004 or earlier, "
        + "and the first later one names it.")
  }

  @Test("what lists differ on, and what is not there in the year, on the map; both lists are the evidence")
  func onMap() throws {
    let links = DifferingLists.package.links(asOf: 2005)
    let belgium = try #require(links.catalog.party(id: "BEL"))
    let words = MapWords(WorldMap(.mechanism(Handle(0)), links), links)
    #expect(words.sentence(belgium) == StatusWords(links).sentence(belgium, Handle(0)))
    #expect(words.evidence(belgium).count == 2)
    #expect(MatrixEvidence.of(.party(belgium), .mechanism(Handle(0)), links).count == 2)
    let gone = GoneStates.package.links(asOf: 2008)
    let union = try #require(gone.catalog.party(id: "OLD"))
    let apart = MapWords(WorldMap(.mechanisms(gone.all), gone), gone).sentence(union)
    #expect(apart == "Old Union: in 1 mechanism: Talks. Not counted: as of 2008 it is no longer there.")
  }
}
