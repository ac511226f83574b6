import MechanismCatalog

/// The card of an event: what each source says of it, whose it is, who hosted it, who was there.
struct EventCard {
  private let handle: Handle<Event>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var statements: [EventStatement] {
    catalog.events[handle].statements.map { catalog.eventStatements[$0] }
  }

  init(_ handle: Handle<Event>, _ links: Links) {
    self.handle = handle
    self.links = links
  }

  var card: Card {
    let shown = catalog.shown(handle)
    return Card(
      title: shown.title.string,
      subtitle: "\(Words.plain(shown.kind.string)), \(Words.status(of: shown))",
      sections: [
        facts, mechanisms, hosts, Attendance(handle, links).section, outputs,
        RelationLines(.event(handle), links).section,
      ].compactMap(\.self))
  }

  private var facts: CardSection? {
    let statements = statements
    let dates = statements.map { ($0.date.map(Words.of) ?? "not given", EventLine.evidence($0)) }
    let places = statements.map { ($0.place.string, EventLine.evidence($0)) }
    let details = statements.filter { !$0.details.isEmpty }
      .map { CardLine($0.details.string, evidence: [Evidence($0.citation, asOf: $0.date)]) }
    return CardSection(
      "What is known",
      ReportedValues.lines("date", dates) + ReportedValues.lines("place", places) + details.merged)
  }

  private var mechanisms: CardSection? {
    CardSection(
      "Of",
      catalog.events[handle].mechanisms.map { mechanism in
        CardLine(
          catalog.mechanisms[mechanism].name.string, evidence: evidence { $0.mechanisms.contains(mechanism) },
          target: .mechanism(mechanism))
      })
  }

  private var hosts: CardSection? {
    let lines = statements.flatMap(\.hosts).map { host in
      CardLine(
        catalog.parties[host].name.string, evidence: evidence { $0.hosts.contains(host) }, target: .party(host))
    }
    return CardSection("Host", lines.merged)
  }

  /// The sources whose statements say it.
  private func evidence(_ says: (EventStatement) -> Bool) -> [Evidence] {
    statements.filter(says).map(EventLine.evidence)
  }

  private var outputs: CardSection? {
    let id = catalog.events[handle].id
    let lines = catalog.outputs.statements.filter { $0.event == id }.map { statement in
      let shown = catalog.outputs.shown(statement.output).name
      return CardLine(
        shown.string,
        evidence: [
          Evidence(
            statement.citation, asOf: statement.date, says: statement.name == shown ? "" : statement.name.string)
        ],
        target: .output(statement.output))
    }
    return CardSection("Outputs", lines.merged)
  }
}
