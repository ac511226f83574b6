/// The mechanisms and parties of which one row of memberships says all of several terms.
///
/// Without `date:` the row has to count as of the snapshot's year; with it the row's own time decides: its dates,
/// else the date that its statement speaks of. Attendance, and what says that a party is outside, counts only where a
/// term names it.
struct RowTerms {
  private(set) var mechanisms: RecordSet<Mechanism>
  private(set) var parties: RecordSet<Party>
  /// The rows themselves.
  private(set) var rows: Set<Handle<Membership>> = []
  private let terms: [FieldTerm]
  private let snapshot: Snapshot
  private let catalog: Catalog

  /// O(memberships x terms).
  init(_ terms: [FieldTerm], _ links: Links) {
    self.terms = terms
    snapshot = links.snapshot
    catalog = links.catalog
    mechanisms = links.none
    parties = RecordSet(capacity: catalog.parties.count)
    for mechanism in catalog.mechanisms.handles { add(mechanism) }
  }

  private mutating func add(_ mechanism: Handle<Mechanism>) {
    let said = catalog.membershipsOfMechanism[mechanism].filter { row in
      terms.allSatisfy { says(catalog.memberships[row], $0) }
    }
    if said.isEmpty { return }
    let present = snapshot.participations(in: mechanism)
    let roles = Dictionary(present.map { ($0.party, $0.roles) }, uniquingKeysWith: { $0.union($1) })
    for handle in said {
      let row = catalog.memberships[handle]
      guard counts(row, roles[row.party] ?? []) else { continue }
      rows.insert(handle)
      mechanisms.insert(mechanism)
      parties.insert(row.party)
    }
  }

  private func asks(_ field: QueryField) -> Bool { terms.contains { $0.field == field } }

  private func asks(_ field: QueryField, for word: String) -> Bool {
    terms.contains { $0.field == field && $0.values.contains { $0.meaning == .word(word) } }
  }

  /// Whether a row counts, given the roles that its party has as of the year.
  private func counts(_ row: Membership, _ roles: RoleSet) -> Bool {
    let isAttendance = row.basis == .attended
    let isOutside = row.role.group == .outside
    if isAttendance, !asks(.basis, for: Basis.attended.rawValue) { return false }
    if isOutside, !asks(.role, for: row.role.rawValue) { return false }
    if asks(.date) { return true }
    if isAttendance { return row.speaks(of: snapshot.year) }
    if isOutside { return !snapshot.outside([row], row.role, catalog).isEmpty }
    return roles.contains(RoleSet(row.role)) && (!row.hasOwnDates || row.isWithinDates(snapshot.year))
  }

  private func says(_ row: Membership, _ term: FieldTerm) -> Bool {
    switch term.field {
    case .role:
      term.values.contains { value in
        if case .word(let word) = value.meaning { QueryVocabulary.asks(word, for: row.role) } else { false }
      }
    case .basis: term.values.contains { $0.meaning == .word(row.basis.rawValue) }
    default: isOf(row.role, term.field) && term.values.contains { says(row, $0.meaning) }
    }
  }

  private func says(_ row: Membership, _ meaning: FieldTerm.Meaning) -> Bool {
    switch meaning {
    case .topic(.party(let party)): row.party == party
    case .topic(.mechanism(let mechanism)): row.mechanism == mechanism
    case .topic(.source(let source)): row.citation.source == source
    case .dates(let range): row.touches(range)
    default: false
    }
  }

  /// Whether a role is of the kind that a field asks for; `in:` is taking part, unless another term asks for a role.
  private func isOf(_ role: Role, _ field: QueryField) -> Bool {
    switch field {
    case .member: role.group == .takesPart
    case .observer: role.group == .near
    case .chair: role.isOffice
    case .in: role.group == .takesPart || [.role, .party, .observer, .chair].contains(where: asks)
    default: true
    }
  }
}

extension Query {
  /// The rows of memberships that its parentheses of one row say, outside of what it negates; nil where it has none.
  /// O(memberships x terms).
  public func membershipRows(_ links: Links) -> Set<Handle<Membership>>? {
    switch self {
    case .row(let terms): return RowTerms(terms, links).rows
    case .and(let queries), .or(let queries):
      let found = queries.compactMap { $0.membershipRows(links) }
      return found.isEmpty ? nil : found.reduce(into: []) { $0.formUnion($1) }
    case .all, .word, .term, .not: return nil
    }
  }
}

extension Membership {
  /// Whether it speaks of some day of a time: by its own dates, else by that of its statement.
  fileprivate func touches(_ range: DateRange) -> Bool {
    if hasUnknownEnd { return false }
    if !hasOwnDates { return time?.touches(range) ?? false }
    return from?.firstDay ?? .min <= range.lastDay && to?.lastDay ?? .max >= range.firstDay
  }
}
