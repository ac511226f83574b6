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

  private var evidence: [Evidence] {
    statements.map { Evidence($0.citation, asOf: $0.date, says: $0.name.string) }
  }

  private var facts: CardSection? {
    var lines = statements.filter { $0.date != nil }.map { statement in
      CardLine("date: \(Words.of(statement.date!))", evidence: [Evidence(statement.citation, asOf: statement.date)])
    }
    for id in statements.map(\.event) where !id.isEmpty {
      guard let event = catalog.event(id: id.string) else { continue }
      lines.append(CardLine("from: \(catalog.shown(event).title)", evidence: evidence, target: .event(event)))
    }
    return CardSection("What is known", lines)
  }

  private var mechanisms: CardSection? {
    CardSection(
      "Of",
      catalog.outputs.outputs[handle].mechanisms.map {
        CardLine(catalog.mechanisms[$0].name.string, evidence: evidence, target: .mechanism($0))
      })
  }

  private var points: CardSection? {
    let points = catalog.outputs.outputs[handle].points
    return CardSection("Points: \(points.count)", points.map { CardLine($0.string, evidence: evidence) })
  }
}
