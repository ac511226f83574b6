/// Who serves which mechanism as its secretariat, as of a year, both ways.
///
/// By rows with that role, relations, and claims, in this order. A claim that names no body in the tables is shown with
/// no body: "has a secretariat", "none".
public struct Secretariats: Sendable {
  /// Every source's word; the subject is the mechanism that is served.
  public let ties: [BodyTie]

  /// Without `readsWords`, claims count only where their value is an id or nothing else: names in their words are not
  /// looked for. O(memberships + relations + claims).
  public init(_ links: Links, readsWords: Bool = true) {
    let (catalog, year) = (links.catalog, links.snapshot.year)
    let rows = catalog.memberships.handles.compactMap { handle -> BodyTie? in
      let row = catalog.memberships[handle]
      guard row.role == .secretariat, row.basis != .attended, row.speaks(of: year), !catalog.leftOut.contains(row.basis)
      else { return nil }
      return BodyTie(
        subject: .mechanism(row.mechanism), other: catalog.body(row.party), statement: .membership(handle),
        isPlain: true)
    }
    let relations = catalog.relatedTies([.secretariatOf], asOf: year).compactMap { tie in
      tie.other.map { BodyTie(subject: $0, other: tie.subject, statement: tie.statement, isPlain: true) }
    }
    ties = rows + relations + catalog.claimedTies(.secretariat, asOf: year, readsWords: readsWords)
  }

  /// What sources say of the secretariat of a mechanism; empty where none speaks of it.
  public func of(_ mechanism: Handle<Mechanism>) -> [BodyTie] {
    ties.filter { $0.subject == .mechanism(mechanism) }
  }

  /// The statements by which a body is a secretariat; see `Catalog.body` for a party.
  public func served(by body: Entity) -> [BodyTie] {
    ties.filter { $0.other == body }
  }
}
