import MechanismCatalog
import TestSupport
import Testing

@Suite("Places in a country")
struct PlaceTextTests {
  @Test(
    "an event took place in the country of a code: alone, behind a city, never inside another word",
    arguments: [
      ("\"Bangkok, THA\"", true), ("THA", true), ("\"Nusa Dua, Bali, THA\"", true), ("\"Bangkok,THA\"", true),
      ("\"Bangkok, IDN\"", false), ("Bangkok THA", false), ("BATHA", false), ("\"Bangkok, BTHA\"", false), ("", false),
      ("tha", false),
    ])
  func country(place: String, isThere: Bool) throws {
    let catalog = SmallPackage([
      .parties: "party,kind,iso3\nTHA,state,THA\n", .events: "event,place\nmeeting,\(place)\n",
    ]).catalog
    let hosting = Hosting(try #require(catalog.party(id: "THA")), catalog)
    #expect(hosting.inItsCountry.count == (isThere ? 1 : 0))
  }
}
