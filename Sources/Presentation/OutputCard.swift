import MechanismCatalog

/// The card of an output: what each source says of it, whose it is, where it came from, and its points.
struct OutputCard {
  private let handle: Handle<Output>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var statements: [OutputStatement] {
    catalog.outputs.outputs[handle].statements.map { catalog.outputs.statements[$0] }
  }

  init(_ handle: Handle<Output>, _ links: Links) {
    self.handle = handle
    self.links = links
  }

  var card: Card {
    let shown = catalog.outputs.shown(handle)
    return Card(
      title: shown.name.string, subtitle: Words.plain(shown.kind.string),
      sections: [facts, mechanisms, points, RelationLines(.output(handle), links).section].compactMap(\.self))
  }

  private func evidence(_ statement: OutputStatement) -> Evidence {
    Evidence(statement.citation, asOf: statement.date, says: statement.name.string)
  }

  private var facts: CardSection? {
    let dates = statements.map { ($0.date.map(Words.of) ?? "", evidence($0)) }
    let origins = statements.compactMap { statement in
      catalog.event(id: statement.event.string).map { event in
        CardLine("from: \(catalog.shown(event).title)", evidence: [evidence(statement)], target: .event(event))
      }
    }
    return CardSection("What is known", ReportedValues.lines("date", dates) + origins.merged)
  }

  private var mechanisms: CardSection? {
    CardSection(
      "Of",
      catalog.outputs.outputs[handle].mechanisms.map { mechanism in
        CardLine(
          catalog.mechanisms[mechanism].name.string,
          evidence: statements.filter { $0.mechanisms.contains(mechanism) }.map(evidence),
          target: .mechanism(mechanism))
      })
  }

  private var points: CardSection? {
    let points = catalog.outputs.outputs[handle].points
    return CardSection(
      "Points: \(points.count)", points.map { CardLine($0.string, evidence: statements.map(evidence)) })
  }
}
