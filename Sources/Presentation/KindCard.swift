import MechanismCatalog

/// The card of a kind of mechanisms: all of them as of the year, by founding; on that of regional processes also what
/// sources say of such processes, and of cooperation on migration, in general.
struct KindCard {
  private let kind: MechanismKind
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ kind: MechanismKind, _ links: Links) {
    self.kind = kind
    self.links = links
  }

  var card: Card {
    Card(
      title: Words.plural(of: kind), subtitle: "kind of mechanism",
      sections: ([mechanisms] + inGeneral).compactMap(\.self))
  }

  private var inGeneral: [CardSection?] {
    guard kind == .regionalProcess else { return [] }
    return AssessmentKind.allCases.map { kind in
      let points = catalog.remarks.assessments.filter { $0.mechanism == nil && $0.kind == kind }
      return CardSection(
        "In general, \(Words.heading(of: kind).lowercased()): \(points.count)",
        points.map { CardLine($0.point.string, evidence: [Evidence($0.citation, asOf: nil)]) }, isGeneral: true)
    }
  }

  private var mechanisms: CardSection? {
    let mechanisms = links.mechanisms(of: .kind(kind))
    let lines = catalog.mechanismsByFounding.filter { mechanisms.contains($0) }.map { mechanism in
      let founded = catalog.resolution(of: .established, mechanism)?.shown
      let claims = [founded, catalog.resolution(of: .kind, mechanism)?.shown].compactMap(\.self)
      let since = founded.map { ", established \($0.value)" } ?? ""
      return CardLine(
        "\(catalog.mechanisms[mechanism].name)\(since)",
        evidence: claims.map { Evidence($0, says: ClaimValue.words($0, catalog)) },
        target: .mechanism(mechanism))
    }
    return CardSection("All of this kind, as of \(links.snapshot.year): \(lines.count)", lines)
  }
}
