/// Which mechanisms each source speaks of, in any table.
struct SourceReach {
  /// By the positions of the sources. O(statements).
  private(set) var mechanisms: [RecordSet<Mechanism>]

  init(_ links: Links) {
    let catalog = links.catalog
    mechanisms = Array(repeating: links.none, count: catalog.sources.count)
    for claim in catalog.claims { add(claim.citation, claim.mechanism) }
    for list in catalog.lists { add(list.citation, list.mechanism) }
    for row in catalog.memberships { add(row.citation, row.mechanism) }
    for statement in catalog.focusStatements { add(statement.citation, statement.mechanism) }
    for statement in catalog.eventStatements { add(statement.citation, statement.mechanisms) }
    for statement in catalog.outputs.statements { add(statement.citation, statement.mechanisms) }
    for relation in catalog.remarks.relations { add(relation.citation, relation.ends) }
    for assessment in catalog.remarks.assessments { assessment.mechanism.map { add(assessment.citation, $0) } }
    for reading in catalog.remarks.conflicts { add(reading.citation, reading.mechanisms) }
  }

  private mutating func add(_ citation: Citation, _ mechanism: Handle<Mechanism>) {
    mechanisms[Int(citation.source.index)].insert(mechanism)
  }

  private mutating func add(_ citation: Citation, _ several: [Handle<Mechanism>]) {
    mechanisms[Int(citation.source.index)].insert(contentsOf: several)
  }
}
