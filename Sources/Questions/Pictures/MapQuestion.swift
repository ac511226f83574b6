import CommandTable
import MechanismCatalog
import Presentation

/// What `map [NAME or QUERY]` shows: of the mechanism that its words name, or that alone is left by them as a query, how
/// every state stands in it; of several, in how many of them every state is.
struct MapQuestion {
  let invocation: Invocation
  let years: YearlyLinks
  let standardYear: Int

  /// Throws what is wrong with the query where the words are neither.
  func picture() throws(Refusal) -> Picture {
    let subject = try subject()
    var mechanisms = subject.links.none
    for mechanism in subject.mechanisms { mechanisms.insert(mechanism) }
    let words = subject.named == nil ? QueryWords.sentence(subject.query, of: .mechanisms, years.catalog) : ""
    return picture(WorldMap.Subject(mechanisms), subject.links, words: words, subject.emptyNotes)
  }

  private func subject() throws(Refusal) -> PictureSubject {
    do throws(Refusal) {
      return try PictureSubject(invocation, years, standardYear: standardYear)
    } catch {
      throw Refusal(message: "no mechanism is called so, and as a query of mechanisms: \(error.message)")
    }
  }

  private func picture(
    _ subject: WorldMap.Subject, _ links: Links, words: String, _ emptyNotes: [String]
  ) -> Picture {
    let map = WorldMap(subject, links)
    return Picture(
      .map(map), title: title(map, links, words),
      notes: emptyNotes + MapNotes(map, links).notes
        + AsOfNotes.notes(map.year, years), year: map.year, leftOut: links.catalog.leftOut,
      command: CommandWords.of(invocation, asOf: map.year))
  }

  /// "Map of 5 mechanisms in which Thailand takes part, as of 2008: 41 of 234 states and territories in any".
  private func title(_ map: WorldMap, _ links: Links, _ words: String) -> String {
    let found = "\(map.takingPart) of \(map.presentCount) states and territories"
    switch map.subject {
    case .mechanism(let mechanism):
      let verb = map.takingPart == 1 ? "takes" : "take"
      return "Map of \(links.catalog.nameWithArticle(mechanism)), as of \(map.year): \(found) \(verb) part"
    case .mechanisms(let mechanisms):
      let noun = Words.count(mechanisms.count, "mechanism") + (words.isEmpty ? "" : " \(words)")
      return "Map of \(noun), as of \(map.year): \(found) in any"
    }
  }
}
