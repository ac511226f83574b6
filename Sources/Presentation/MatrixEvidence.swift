import MechanismCatalog

/// What the cells of a matrix rest on.
public enum MatrixEvidence {
  /// Every source's word behind a cell; none for topics that no matrix sets against each other. O(rows of the
  /// mechanisms).
  public static func of(_ row: Topic, _ column: Topic, _ links: Links) -> [Evidence] {
    let catalog = links.catalog
    switch (row, column) {
    case (.party(let party), .mechanism(let mechanism)):
      let rows = catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }
        .filter { $0.party == party && $0.basis != .attended }
      if rows.isEmpty { return absence(of: party, from: mechanism, links) }
      let dispute = links.snapshot.disputedAbsence(of: party, from: mechanism, catalog)
      return rows.map { Evidence($0) } + (dispute.map { [Evidence($0.counted.citation, asOf: $0.counted.asOf)] } ?? [])
    case (.mechanism(let first), .mechanism(let second)): return members(of: [first, second].withoutRepeats(), links)
    case (.focusArea(let area), .mechanism(let mechanism)):
      return links.statements(on: area, mechanism).map { Evidence($0) }
    default: return []
    }
  }

  /// What shows that a party is not named: the list that leaves it out, or what names others.
  private static func absence(
    of party: Handle<Party>, from mechanism: Handle<Mechanism>, _ links: Links
  ) -> [Evidence] {
    switch links.snapshot.status(of: party, in: mechanism, links.catalog) {
    case .notListed(let list): [Evidence(list.citation, asOf: list.asOf)]
    case .notNamed: members(of: [mechanism], links)
    default: []
    }
  }

  /// The lists and rows on which the members of mechanisms rest, each once.
  public static func members(of mechanisms: [Handle<Mechanism>], _ links: Links) -> [Evidence] {
    var seen: Set<Citation> = []
    return mechanisms.flatMap { links.snapshot.participations(in: $0) }.filter(\.takesPart)
      .map { links.catalog.memberships[$0.evidence] }.filter { seen.insert($0.citation).inserted }.map { Evidence($0) }
  }
}
