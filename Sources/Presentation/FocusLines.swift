import MechanismCatalog

/// Who works on what, in the sources' own words, by the statements of the snapshot's year or earlier.
struct FocusLines {
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ links: Links) { self.links = links }

  /// What a mechanism works on, in the order of the statements.
  func areas(of mechanism: Handle<Mechanism>) -> [CardLine] {
    let statements = statements(of: mechanism)
    var areas: [Handle<FocusArea>] = []
    for statement in statements where !areas.contains(statement.focusArea) { areas.append(statement.focusArea) }
    return areas.map { area in
      line(catalog.focusAreas[area].label, statements.filter { $0.focusArea == area }, .focusArea(area))
    }
  }

  /// The mechanisms that work on one of the areas, in the order of their table.
  func mechanisms(of areas: [Handle<FocusArea>]) -> [CardLine] {
    catalog.mechanisms.handles.compactMap { mechanism in
      let statements = statements(of: mechanism).filter { areas.contains($0.focusArea) }
      if statements.isEmpty { return nil }
      return line(catalog.mechanisms[mechanism].name, statements, .mechanism(mechanism))
    }
  }

  private func statements(of mechanism: Handle<Mechanism>) -> [FocusStatement] {
    catalog.focusStatements(on: mechanism, by: links.snapshot.year)
  }

  private func line(_ name: Text, _ statements: [FocusStatement], _ target: Topic) -> CardLine {
    let quoted = Quotation.of(statements.map(\.asWritten))
    return CardLine(
      quoted.isEmpty ? name.string : "\(name): \(quoted)", evidence: statements.map { Evidence($0) },
      target: target)
  }
}
