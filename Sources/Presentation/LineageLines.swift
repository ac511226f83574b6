import MechanismCatalog

/// What came before a mechanism and after it through others: what its relations do not name themselves.
struct LineageLines {
  private let lineage: Lineage
  private let catalog: Catalog

  init(_ mechanism: Handle<Mechanism>, _ catalog: Catalog) {
    lineage = Lineage(mechanism, catalog)
    self.catalog = catalog
  }

  /// nil where nothing lies farther than one relation away.
  var section: CardSection? {
    let lines = lineage.before.compactMap { line("before", $0) } + lineage.after.compactMap { line("after", $0) }
    return CardSection("Before and after, through others: \(lines.count)", lines)
  }

  private func line(_ side: String, _ step: Lineage.Step) -> CardLine? {
    if step.depth < 2 { return nil }
    return CardLine(
      "\(side), \(step.depth) steps away: \(RelationLines.name(step.entity, catalog))",
      evidence: step.relations.map { handle in
        let relation = catalog.remarks.relations[handle]
        return Evidence(relation.citation, asOf: relation.since)
      },
      target: RelationLines.topic(step.entity))
  }
}
