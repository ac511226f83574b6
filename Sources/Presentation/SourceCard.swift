import MechanismCatalog

/// The card of a source: what it is, and on which mechanisms how many facts rest on it.
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
    Card(
      title: source.title.string, subtitle: "source, \(Words.plain(source.kind.string))",
      sections: [document, facts].compactMap(\.self))
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

  private var facts: CardSection? {
    var counts = [Int](repeating: 0, count: catalog.mechanisms.count)
    for row in catalog.claims where row.citation.source == handle { counts[Int(row.mechanism.index)] += 1 }
    for row in catalog.memberships where row.citation.source == handle { counts[Int(row.mechanism.index)] += 1 }
    for row in catalog.focusStatements where row.citation.source == handle { counts[Int(row.mechanism.index)] += 1 }
    let named = catalog.mechanisms.handles.filter { counts[Int($0.index)] > 0 }
    return CardSection(
      "Mechanisms that it speaks of: \(named.count)",
      named.map { mechanism in
        let number = Words.count(counts[Int(mechanism.index)], "statement")
        return CardLine("\(catalog.mechanisms[mechanism].name): \(number)", target: .mechanism(mechanism))
      })
  }
}
