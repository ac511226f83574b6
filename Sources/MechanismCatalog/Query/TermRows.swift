/// The records, and among events the foundings, that a field term holds for.
///
/// What the records have themselves goes before what they have through a mechanism: a term about mechanisms, asked of
/// another kind, asks for the records that are linked to such a mechanism.
struct TermRows {
  private(set) var rows: QueryRows
  /// The mechanisms whose foundings are meant; empty for all kinds but events.
  private(set) var foundings: RecordSet<Mechanism>

  /// Any of the term's values.
  init(_ term: FieldTerm, _ tables: QueryTables) {
    rows = QueryRows(capacity: tables.count)
    foundings = tables.links.none
    for value in term.values { add(term.field, value.meaning, tables) }
  }

  /// The records linked to a mechanism, or the parties, of which one row of memberships says all of the terms.
  init(row terms: [FieldTerm], _ tables: QueryTables) {
    let found = RowTerms(terms, tables.links)
    switch tables.kind {
    case .members: rows = tables.rows { found.parties.contains(Handle($0)) }
    default: rows = tables.rows(linkedTo: found.mechanisms)
    }
    foundings = tables.kind == .events ? found.mechanisms : tables.links.none
  }

  private mutating func add(_ field: QueryField, _ meaning: FieldTerm.Meaning, _ tables: QueryTables) {
    if let own = OwnTerms(tables).rows(field, meaning) {
      rows.insert(contentsOf: own.handles)
      if tables.kind == .events {
        foundings.insert(contentsOf: FoundingTerms(tables).mechanisms(field, meaning).handles)
      }
      return
    }
    let mechanisms = MechanismTerms(tables).mechanisms(field, meaning)
    rows.insert(contentsOf: tables.rows(linkedTo: mechanisms).handles)
    if tables.kind == .events { foundings.insert(contentsOf: mechanisms.handles) }
  }
}
