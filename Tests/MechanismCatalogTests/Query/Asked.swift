import MechanismCatalog

/// A package's records as queries find them.
struct Asked {
  let links: Links
  var catalog: Catalog { links.catalog }

  /// The ids of the records of a kind that a query finds, in table order; of those without ids, the positions.
  func ids(_ text: String, of kind: RecordKind) throws -> [String] {
    let query = try QueryParser.parse(text, of: kind, catalog)
    return rows(query, of: kind).map { id($0, of: kind) }
  }

  /// How many records a query finds; among events, with the known foundings up to the year.
  func number(_ text: String, of kind: RecordKind) throws -> Int {
    let found = try ids(text, of: kind).count
    guard kind == .events else { return found }
    let foundings = try foundings(text).filter { id in
      let mechanism = catalog.mechanism(id: id)!
      return catalog.established(mechanism) != nil && links.all.contains(mechanism)
    }
    return found + foundings.count
  }

  func rows(_ query: Query, of kind: RecordKind) -> [Int] {
    let matcher = QueryMatcher(query, of: kind, links)
    return (0..<count(of: kind)).filter { matcher.matches($0) }
  }

  /// The ids of the mechanisms whose foundings a query finds among events.
  func foundings(_ text: String) throws -> [String] {
    let matcher = QueryMatcher(try QueryParser.parse(text, of: .events, catalog), of: .events, links)
    return catalog.mechanisms.handles.filter { matcher.matches(founding: $0) }.map { catalog.mechanisms[$0].id.string }
  }

  func count(of kind: RecordKind) -> Int {
    switch kind {
    case .mechanisms: catalog.mechanisms.count
    case .members: catalog.parties.count
    case .focus: catalog.focusAreas.count
    case .events: catalog.events.count
    case .outputs: catalog.outputs.outputs.count
    case .relations: catalog.remarks.relations.count
    case .sources: catalog.sources.count
    case .conflicts: catalog.contradictions.count
    case .lists: catalog.lists.count
    }
  }

  private func id(_ row: Int, of kind: RecordKind) -> String {
    switch kind {
    case .mechanisms: catalog.mechanisms[row].id.string
    case .members: catalog.parties[row].id.string
    case .focus: catalog.focusAreas[row].id.string
    case .events: catalog.events[row].id.string
    case .outputs: catalog.outputs.outputs[row].id.string
    case .sources: catalog.sources[row].id.string
    case .lists: catalog.lists[row].id.string
    case .relations, .conflicts: String(row)
    }
  }
}
