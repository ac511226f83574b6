import MechanismCatalog
import Presentation

/// What is behind a row's place in its list, in words, with every source's word.
struct RowEvidence {
  let words: String
  let evidence: [Evidence]

  init(_ row: Row, _ listing: Listing, _ links: Links) {
    let catalog = links.catalog
    switch (row.topic, listing.mechanism) {
    case (.party(let party), let mechanism?):
      let rows = catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }
        .filter { $0.party == party && $0.basis != .attended }
      words = "\(catalog.parties[party].name) in \(catalog.mechanisms[mechanism].name)"
      evidence = rows.map { Evidence($0) }
    case (.focusArea(let area), let mechanism?):
      let statements = catalog.focusOfMechanism[mechanism].map { catalog.focusStatements[$0] }
        .filter { $0.focusArea == area || catalog.focusAreas[$0.focusArea].parent == area }
      words = "\(catalog.mechanisms[mechanism].name) works on: \(catalog.focusAreas[area].label)"
      evidence = statements.map { Evidence($0.citation, asOf: $0.asOf, says: "\u{201C}\($0.asWritten)\u{201D}") }
    case (let topic, _):
      let card = Card.of(topic, links)
      words = card.title
      evidence = card.sections.filter { !$0.isGeneral }.flatMap(\.lines).flatMap(\.evidence).uniqued
    }
  }
}

extension Array where Element == Evidence {
  /// Each source and locator once, in order.
  fileprivate var uniqued: [Evidence] {
    var seen: Set<Citation> = []
    return filter { seen.insert($0.citation).inserted }
  }
}
