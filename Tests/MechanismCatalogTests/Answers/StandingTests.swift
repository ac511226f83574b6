import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("How a mechanism stands")
struct StandingTests {
  private func standing(_ claims: String, asOf year: Int = 2026) -> Standing? {
    let links = SmallPackage([
      .sources: "source,published,seen\nslides-2005,2005-07,\npage,,2026-01\n",
      .claims: "attribute,value,as_of,source\n" + claims,
    ]).links(asOf: year)
    return links.catalog.standing(of: Handle(0), by: year)
  }

  @Test(
    "the word that a statement opens with, whole, and the reason behind it",
    arguments: [
      ("active", StandingWord.active, ""), ("Active; met in 2005", .active, "met in 2005"),
      ("unconfirmed; was active", .unconfirmed, "was active"), ("merged: into the Talks", .merged, "into the Talks"),
      ("ended by one side", .ended, "by one side"), ("dormant", .dormant, ""), ("inactive", nil, "inactive"),
      ("actively pursued", nil, "actively pursued"), ("in force", nil, "in force"),
    ])
  func words(value: String, word: StandingWord?, reason: String) {
    let standing = standing("standing,\(value),2005,slides-2005\n")
    #expect(standing?.word == word && standing?.reason == reason)
  }

  @Test(
    "the newest of the year or earlier; without a date it is of when its page was seen",
    arguments: [(2004, nil), (2008, StandingWord.active), (2025, .dormant), (2026, .ended)])
  func years(year: Int, word: StandingWord?) {
    let claims =
      "standing,active,2005,slides-2005\nstanding,dormant,2010,slides-2005\nstanding,ended; said so,,page\n"
    #expect(standing(claims, asOf: year)?.word == word)
    #expect(standing(claims, asOf: year)?.isUndated == (year == 2004 ? nil : year == 2026))
  }

  @Test("that it ended outweighs an older word, and is outweighed by a newer one or one that tells more")
  func ended() {
    #expect(standing("standing,active,2005-03,slides-2005\nended,2005,,slides-2005\n")?.word == .ended)
    #expect(standing("standing,active,2006,slides-2005\nended,2005,,slides-2005\n")?.word == .active)
    let merged = standing("standing,merged; into the Talks,2004,slides-2005\nended,2005,,slides-2005\n")
    #expect(merged?.word == .merged)
    #expect(standing("ended,2005,,slides-2005\n", asOf: 2004) == nil)
    #expect(standing("ended,2005,,slides-2005\n")?.date == PartialDate(edtf: "2005"))
  }

  @Test("two words of one date are disputed; two reasons for one word are not")
  func disputed() {
    #expect(standing("standing,active,2005,slides-2005\nstanding,dormant,2005,slides-2005\n")?.isDisputed == true)
    #expect(standing("standing,active; a,2005,slides-2005\nstanding,active; b,2005,slides-2005\n")?.isDisputed == false)
  }

  @Test(
    "standing: a word of the five is the standing of the year, other words are found in what is said",
    arguments: [
      ("standing:active", 2026, ["a"]), ("standing:active", 2008, ["a", "d"]), ("standing:unconfirmed", 2026, ["d"]),
      ("standing:ended", 2026, ["e"]), ("standing:inactive", 2026, ["b"]), ("standing:\"was active\"", 2026, ["d"]),
      ("standing:active,ended", 2026, ["a", "e"]), ("-standing:active", 2026, ["b", "c", "d", "e"]),
    ])
  func query(text: String, year: Int, ids: [String]) throws {
    let links = SmallPackage([
      .mechanisms: "mechanism,name\na,A\nb,B\nc,C\nd,D\ne,E\n",
      .claims: """
      mechanism,attribute,value,as_of
      a,standing,active,2005
      b,standing,inactive,2005
      d,standing,active,2005
      d,standing,unconfirmed; was active,2020
      e,ended,2010,

      """,
    ]).links(asOf: year)
    #expect(try Asked(links: links).ids(text, of: .mechanisms) == ids)
  }
}
