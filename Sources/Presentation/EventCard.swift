import MechanismCatalog

/// The card of an event: what each source says of it, whose it is, who hosted it, who was there.
struct EventCard {
  private let handle: Handle<Event>
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ handle: Handle<Event>, _ links: Links) {
    self.handle = handle
    self.links = links
  }

  var card: Card {
    let shown = catalog.shown(handle)
    return Card(
      title: shown.title.string,
      subtitle: "\(Words.plain(shown.kind.string)), \(shown.status.rawValue)",
      sections: [facts(shown), mechanisms, hosts, outputs, RelationLines(.event(handle), links).section]
        .compactMap(\.self))
  }

  private func facts(_ shown: EventStatement) -> CardSection? {
    let evidence = EventLine.evidence(handle, catalog)
    var lines = [CardLine("date: \(shown.date.map(Words.of) ?? "not given")", evidence: evidence)]
    lines += otherDates(shown)
    if !shown.place.isEmpty { lines.append(CardLine("place: \(shown.place)", evidence: evidence)) }
    lines += catalog.events[handle].statements.map { catalog.eventStatements[$0] }.filter { !$0.details.isEmpty }
      .map { CardLine($0.details.string, evidence: [Evidence($0.citation, asOf: $0.date)]) }
    return CardSection("What is known", lines)
  }

  private func otherDates(_ shown: EventStatement) -> [CardLine] {
    catalog.events[handle].statements.dropFirst().map { catalog.eventStatements[$0] }
      .filter { $0.date != shown.date }
      .map { other in
        CardLine(
          "date, also reported: \(other.date.map(Words.of) ?? "not given")",
          evidence: [Evidence(other.citation, asOf: other.date)])
      }
  }

  private var mechanisms: CardSection? {
    CardSection(
      "Of",
      catalog.events[handle].mechanisms.map {
        CardLine(
          catalog.mechanisms[$0].name.string, evidence: EventLine.evidence(handle, catalog), target: .mechanism($0))
      })
  }

  private var hosts: CardSection? {
    let hosts = catalog.events[handle].statements.flatMap { catalog.eventStatements[$0].hosts }
    var seen: [Handle<Party>] = []
    for host in hosts where !seen.contains(host) { seen.append(host) }
    return CardSection(
      "Host",
      seen.map {
        CardLine(catalog.parties[$0].name.string, evidence: EventLine.evidence(handle, catalog), target: .party($0))
      })
  }

  private var outputs: CardSection? {
    let id = catalog.events[handle].id
    let statements = catalog.outputs.statements.filter { $0.event == id }
    return CardSection(
      "Outputs",
      statements.map {
        CardLine($0.name.string, evidence: [Evidence($0.citation, asOf: $0.date)], target: .output($0.output))
      })
  }
}
