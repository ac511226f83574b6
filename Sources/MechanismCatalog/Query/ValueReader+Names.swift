extension ValueReader {
  func name(_ text: String, _ field: QueryField, _ scopes: [NameLookup.Scope]) -> Reading {
    switch lookup.find(text, among: scopes) {
    case .found(let topic): return .meaning(.topic(foremostSide(topic, scopes)))
    case .ambiguous(let topics):
      let names = topics.map { catalog.queryName($0) }
      return .refused(
        .ambiguousValue(field: field.rawValue, value: text, candidates: names),
        nearest: catalog.queryValue(topics[0], among: scopes))
    case .unknown(let near): return unknownName(text, field, scopes, near)
    }
  }

  /// The name of a body's other side is as good; that of anything else is said to be of another sort.
  private func unknownName(
    _ text: String, _ field: QueryField, _ scopes: [NameLookup.Scope], _ near: [Topic]
  ) -> Reading {
    let others: [NameLookup.Scope] = [.mechanism, .party, .focusArea, .source].filter { !scopes.contains($0) }
    let nearest = near.first.map { catalog.queryValue($0, among: scopes) }
    guard let topic = anyOf(others, text) else {
      return .refused(
        .unknownValue(field: field.rawValue, value: text, near: near.map { catalog.queryName($0) }), nearest: nearest)
    }
    if let side = otherSide(topic, scopes) { return .meaning(.topic(side)) }
    return .refused(
      .otherSort(
        field: field.rawValue, name: catalog.queryName(topic), sort: topic.scope?.sort ?? "something else",
        expected: field.expects(of: kind)), nearest: nearest)
  }

  /// The record of some tables that a text names, the first of several.
  private func anyOf(_ scopes: [NameLookup.Scope], _ text: String) -> Topic? {
    switch lookup.find(text, among: scopes) {
    case .found(let topic): topic
    case .ambiguous(let topics): topics.first
    case .unknown: nil
    }
  }

  /// Of a body with two sides the one that the field would rather have: asked of parties, `observer:IOM` is about who
  /// observes it, by whatever name.
  func foremostSide(_ topic: Topic, _ scopes: [NameLookup.Scope]) -> Topic {
    scopes.first.flatMap { otherSide(topic, [$0]) } ?? topic
  }

  func otherSides(of scopes: [NameLookup.Scope]) -> [NameLookup.Scope] {
    [.mechanism, .party].filter { !scopes.contains($0) }
  }

  /// The side of a body that stands in one of the tables; nil for what has no such side.
  func otherSide(_ topic: Topic, _ scopes: [NameLookup.Scope]) -> Topic? {
    let body = Body(topic, catalog)
    if scopes.contains(.party), let party = body.party { return .party(party) }
    if scopes.contains(.mechanism), let mechanism = body.mechanism { return .mechanism(mechanism) }
    return nil
  }
}
