import CommandTable
import MechanismCatalog
import Presentation

extension BrowserState {
  /// Goes to the contradictions on the mechanism of the card in front, or on those that facets and filter leave; where
  /// nothing is asked, to all.
  mutating func askContradictions(_ context: BrowserContext) {
    let words = [Verb.list.rawValue, RecordKind.conflicts.rawValue]
    guard let asked = disputed(context) else {
      notice = ask(words, context) ?? notice
      return
    }
    if asked.isEmpty {
      notice = "No mechanism is listed that sources could contradict each other on"
      return
    }
    let ids = asked.map { RecordName.id(.mechanism($0), context.catalog) }
    notice = ask(words + ["in:" + ids.joined(separator: ",")], context) ?? notice
  }

  /// The mechanisms that are asked about; nil where all are.
  private mutating func disputed(_ context: BrowserContext) -> [Handle<Mechanism>]? {
    if let card = cardInFront { return card.topic.asMechanism.map { [$0] } }
    let isFiltered = place.leading == .processes && place.panes[.processes].filter.isActive
    guard place.showsPanes, isFiltered || !place.facets.isEmpty else { return nil }
    settle(context)
    let context = context.shown(by: self)
    if !isFiltered { return Array(Lister(links: context.links).mechanisms(place.facets).handles) }
    return Lister(links: context.links).matching(listings[.processes], .processes, in: place)
      .compactMap(\.topic.asMechanism)
  }
}
