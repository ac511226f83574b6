import MechanismCatalog

/// The card of a source: what it is, on which mechanisms how many facts rest on it, what else it speaks of, and the
/// contradictions it has a part in that are no mechanism's.
struct SourceCard {
  private let handle: Handle<Source>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var source: Source { catalog.sources[handle] }

  init(_ handle: Handle<Source>, _ links: Links) {
    self.handle = handle
    self.links = links
  }

  var card: Card {
    let statements = SourceStatements(handle, catalog)
    return Card(
      title: source.title.string, subtitle: "source, \(Words.plain(source.kind.string))",
      sections: [document, facts(statements), CardSection("Besides", statements.besides)].compactMap(\.self)
        + contradictions)
  }

  private var document: CardSection? {
    let fields: [(String, String)] = [
      ("issued by", source.issuer.string), ("published", source.published.map(Words.of) ?? ""),
      ("address", source.url.string), ("seen", source.seen.map(Words.of) ?? ""), ("id", source.id.string),
      ("note", source.note.string),
    ]
    return CardSection(
      "The document", fields.filter { !$0.1.isEmpty }.map { CardLine("\($0.0): \($0.1)") })
  }

  private func facts(_ statements: SourceStatements) -> CardSection? {
    let named = catalog.mechanisms.handles.filter { statements.number(on: $0) > 0 }
    return CardSection(
      "Mechanisms that it speaks of: \(named.count)",
      named.map { mechanism in
        let number = Words.count(statements.number(on: mechanism), "statement")
        return CardLine("\(catalog.mechanisms[mechanism].name): \(number)", target: .mechanism(mechanism))
      })
  }

  /// What no mechanism's card shows.
  private var contradictions: [CardSection] {
    let conflicts = NotedConflict.all(catalog).filter { conflict in
      conflict.mechanisms.isEmpty && conflict.readings.contains { $0.citation.source == handle }
    }
    return ContradictionLines(links).sections(conflicts.map { .noted($0) })
  }
}
