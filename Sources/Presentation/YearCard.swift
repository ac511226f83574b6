import MechanismCatalog

/// The card of a year: what was founded, and what met.
struct YearCard {
  private let year: Int
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ year: Int, _ links: Links) {
    self.year = year
    self.links = links
  }

  var card: Card {
    Card(title: String(year), subtitle: "year", sections: [founded, events].compactMap(\.self))
  }

  private var founded: CardSection? {
    let mechanisms = catalog.mechanisms.handles.filter { catalog.established($0)?.touches(year: year) ?? false }
    return CardSection(
      "Founded: \(mechanisms.count)",
      mechanisms.map { mechanism in
        let claim = catalog.resolution(of: .established, mechanism)!.shown
        return CardLine(
          catalog.mechanisms[mechanism].name.string, evidence: [Evidence(claim)],
          target: .mechanism(mechanism))
      })
  }

  private var events: CardSection? {
    let events = catalog.eventsByDate.filter { catalog.touches($0, year: year) }
    return CardSection("Events: \(events.count)", events.map { EventLine.line($0, catalog) })
  }
}
