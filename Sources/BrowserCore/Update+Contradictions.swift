import CommandTable
import MechanismCatalog
import Presentation

extension BrowserState {
  /// Goes to the contradictions on the mechanism of the card in front, or on the only one that the facets leave; else to
  /// all.
  mutating func askContradictions(_ context: BrowserContext) {
    let words = [Verb.list.rawValue, RecordKind.conflicts.rawValue]
    let asked = disputed(context).map { "in:" + RecordName.id(.mechanism($0), context.catalog) }
    notice = ask(words + [asked].compactMap(\.self), context) ?? notice
  }

  private func disputed(_ context: BrowserContext) -> Handle<Mechanism>? {
    if let card = cardInFront { return card.topic.asMechanism }
    return place.facets.isEmpty ? nil : Lister(links: context.links).mechanisms(place.facets).only
  }
}
