/// `-basis:derived` leaves such memberships out of account: what else has to hold, and what is listed and counted, is
/// as though nobody had said so.
extension Query {
  /// The bases of the memberships that it leaves out; empty for none. One of several alternatives leaves them out of what
  /// it asks itself, not of what is listed. O(terms).
  public var leftOut: Set<Basis> {
    if case .and(let queries) = self { return queries.reduce(into: []) { $0.formUnion($1.leftOut) } }
    let words = (leftOutTerm?.values ?? []).compactMap { value in
      if case .word(let word) = value.meaning { word } else { nil }
    }
    return Set(words.compactMap(Basis.init(rawValue:)))
  }

  /// What else it asks for; everything where it asks for no more. O(terms).
  public var withoutLeavingOut: Query {
    if leftOutTerm != nil { return .all }
    guard case .and(let queries) = self else { return self }
    let rest = queries.map(\.withoutLeavingOut).filter { $0 != .all }
    return rest.count > 1 ? .and(rest) : rest.first ?? .all
  }

  /// The term whose memberships it leaves out, where it does nothing else.
  var leftOutTerm: FieldTerm? {
    guard case .not(.term(let term)) = self, term.field == .basis else { return nil }
    return term
  }
}

extension FieldTerm {
  /// Whether its negation leaves memberships out, rather than records: events have a basis of their own.
  func leavesOut(of kind: RecordKind) -> Bool { field == .basis && kind != .events }
}
