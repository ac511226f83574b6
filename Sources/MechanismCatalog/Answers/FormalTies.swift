/// How mechanisms are tied to formal organizations, as of a year: relations of that kind, what is part of an
/// organization, and claims.
public struct FormalTies: Sendable {
  /// Every source's word, relations first; of claims that name no body in the tables, with none.
  public let ties: [BodyTie]

  /// O(relations + claims).
  public init(_ links: Links) {
    let (catalog, year) = (links.catalog, links.snapshot.year)
    let parts = catalog.relatedTies([.partOf], asOf: year).filter {
      catalog.isOrganization($0.subject) || $0.other.map(catalog.isOrganization) ?? false
    }
    ties = catalog.relatedTies([.formalTie], asOf: year) + parts + catalog.claimedTies(.formalTie, asOf: year)
  }

  /// The ties of a body in both directions: what it is tied to, and what is tied to it; see `Catalog.body` for a party.
  public func of(_ body: Entity) -> [BodyTie] {
    ties.filter { $0.subject == body || $0.other == body }
  }
}
