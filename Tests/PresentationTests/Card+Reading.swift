import MechanismCatalog
import Presentation
import TestSupport

/// Reading cards in tests.
extension Card {
  /// The texts of a section's lines, which is found by the beginning of its heading; nil where the card has none.
  func texts(_ heading: String) -> [String]? { section(heading)?.lines.map(\.text) }

  func section(_ heading: String) -> CardSection? { sections.first { $0.heading.hasPrefix(heading) } }

  /// The first line of that text.
  func line(_ text: String) -> CardLine? { lines.first { $0.text == text } }
}

extension SmallPackage {
  func mechanismCard(_ id: String, asOf year: Int = 2008) -> Card {
    let links = links(asOf: year)
    return .of(.mechanism(links.catalog.mechanism(id: id)!), links)
  }

  func partyCard(_ id: String, asOf year: Int = 2008) -> Card {
    let links = links(asOf: year)
    return .of(.party(links.catalog.party(id: id)!), links)
  }

  func eventCard(_ id: String) -> Card {
    let links = links()
    return .of(.event(links.catalog.event(id: id)!), links)
  }

  func focusAreaCard(_ id: String, asOf year: Int = 2008) -> Card {
    let links = links(asOf: year)
    return .of(.focusArea(links.catalog.focusArea(id: id)!), links)
  }

  func outputCard(_ id: String) -> Card {
    let links = links()
    let position = links.catalog.outputs.outputs.firstIndex { $0.id.string == id }!
    return .of(.output(Handle(position)), links)
  }

  func sourceCard(_ id: String) -> Card {
    let links = links()
    return .of(.source(links.catalog.source(id: id)!), links)
  }
}

extension Links {
  /// The cards of everything that has one, and of the years in which something was.
  var allCards: [(topic: Topic, card: Card)] {
    var topics: [Topic] = (1995...2008).map { .year($0) }
    catalog.search.forEachTopic { topic, _ in topics.append(topic) }
    topics += catalog.mechanisms.handles.map { .founding($0) }
    topics += MechanismKind.allCases.map { .kind($0) }
    return topics.map { ($0, Card.of($0, self)) }
  }
}
