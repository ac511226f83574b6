import MechanismCatalog

/// The card of a kind of mechanisms: all of them as of the year, by founding.
struct KindCard {
  private let kind: MechanismKind
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ kind: MechanismKind, _ links: Links) {
    self.kind = kind
    self.links = links
  }

  var card: Card {
    Card(title: Words.plural(of: kind), subtitle: "kind of mechanism", sections: [mechanisms].compactMap(\.self))
  }

  private var mechanisms: CardSection? {
    let mechanisms = links.mechanisms(of: .kind(kind))
    let lines = catalog.mechanismsByFounding.filter { mechanisms.contains($0) }.map { mechanism in
      let founded = catalog.resolution(of: .established, mechanism)?.shown
      let since = founded.map { ", established \($0.value)" } ?? ""
      return CardLine(
        "\(catalog.mechanisms[mechanism].name)\(since)",
        evidence: founded.map { [Evidence($0.citation, asOf: $0.asOf)] } ?? [], target: .mechanism(mechanism))
    }
    return CardSection("As of \(links.snapshot.year): \(lines.count)", lines)
  }
}
