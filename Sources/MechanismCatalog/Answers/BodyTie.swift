/// What one source says to tie a body to another.
public struct BodyTie: Hashable, Sendable {
  /// What the statement is about: the subject of a relation, the mechanism of a row or claim.
  public let subject: Entity
  /// What it is tied to, a body with two sides by its mechanism's; nil where a claim names no body of the tables.
  public let other: Entity?
  public let statement: Statement
  /// Whether the statement says nothing but the tie: a relation, a row, or a claim whose whole value is the body's name.
  /// A claim that names the body among other words may say something else of it.
  public let isPlain: Bool
}

extension Catalog {
  /// What the claims on one attribute say up to a year: a tie to each body that they name, or one to none. O(claims).
  func claimedTies(_ attribute: Attribute, asOf year: Int, readsWords: Bool = true) -> [BodyTie] {
    claims.handles.flatMap { handle -> [BodyTie] in
      let claim = claims[handle]
      guard claim.attribute == attribute, speaks(.claim(handle), of: year) else { return [] }
      let mechanism = Entity.mechanism(claim.mechanism)
      if let body = mechanismOrParty(id: claim.value), body != mechanism {
        return [BodyTie(subject: mechanism, other: body, statement: .claim(handle), isPlain: true)]
      }
      if !readsWords { return [] }
      let named = textNames.bodies(in: claim.value).filter { $0.body != mechanism }
      if named.isEmpty { return [BodyTie(subject: mechanism, other: nil, statement: .claim(handle), isPlain: false)] }
      return named.map {
        BodyTie(subject: mechanism, other: $0.body, statement: .claim(handle), isPlain: $0.isWhole)
      }
    }
  }

  /// The relations of some kinds that hold by a year, from subject to object. O(relations).
  func relatedTies(_ kinds: [RelationKind], asOf year: Int) -> [BodyTie] {
    remarks.relations.handles.compactMap { handle in
      let relation = remarks.relations[handle]
      guard kinds.contains(relation.kind), speaks(.relation(handle), of: year) else { return nil }
      return BodyTie(subject: relation.subject, other: relation.object, statement: .relation(handle), isPlain: true)
    }
  }

  /// What a text that is nothing but an id stands for.
  private func mechanismOrParty(id: Text) -> Entity? {
    ids.mechanisms.position(of: id).map { .mechanism(Handle($0)) }
      ?? ids.parties.position(of: id).map { .party(Handle($0)) }
  }
}
