/// The records of one kind as a query sees them, as of a year, and which mechanisms each is linked to.
///
/// What takes long to gather is gathered once, when a term first asks for it.
final class QueryTables {
  let kind: RecordKind
  let links: Links
  var catalog: Catalog { links.catalog }

  init(_ kind: RecordKind, _ links: Links) {
    self.kind = kind
    self.links = links
  }

  /// The same without memberships of some bases; these where they are left out already. O(memberships).
  func leavingOut(_ bases: Set<Basis>) -> QueryTables {
    bases.isSubset(of: catalog.leftOut) ? self : QueryTables(kind, links.leavingOut(bases))
  }

  var contradictions: [Contradiction] { catalog.contradictions }
  /// The mechanisms that each source speaks of.
  private(set) lazy var mechanismsOfSource = SourceReach(links).mechanisms

  private(set) lazy var secretariats = Secretariats(links)

  /// How many records there are.
  var count: Int {
    switch kind {
    case .mechanisms: catalog.mechanisms.count
    case .members: catalog.parties.count
    case .focus: catalog.focusAreas.count
    case .events: catalog.events.count
    case .outputs: catalog.outputs.outputs.count
    case .relations: catalog.remarks.relations.count
    case .sources: catalog.sources.count
    case .conflicts: contradictions.count
    case .lists: catalog.lists.count
    }
  }

  /// What plain words are looked for in.
  var names: SearchTable {
    switch kind {
    case .mechanisms: catalog.search.mechanisms
    case .members: catalog.search.parties
    case .focus: catalog.search.focusAreas
    case .events: catalog.search.events
    case .outputs: catalog.search.outputs
    case .relations: catalog.search.relations
    case .sources: catalog.search.sources
    case .conflicts: catalog.search.conflicts
    case .lists: catalog.search.lists
    }
  }

  /// The records that a test holds for. O(records).
  func rows(_ holds: (Int) -> Bool) -> QueryRows {
    var rows = QueryRows(capacity: count)
    for row in 0..<count where holds(row) { rows.insert(Handle(row)) }
    return rows
  }

  /// The records that are linked to any of the mechanisms: a party to those where it takes part, a relation to those at
  /// its ends, a source to those it speaks of, others to those they are of. O(records x mechanisms of each).
  func rows(linkedTo mechanisms: RecordSet<Mechanism>) -> QueryRows {
    rows { row in
      switch kind {
      case .mechanisms: mechanisms.contains(Handle(row))
      case .members:
        links.snapshot.participations(of: Handle(row)).contains { $0.takesPart && mechanisms.contains($0.mechanism) }
      case .focus: links.mechanisms(of: .focusArea(Handle(row))).intersects(mechanisms)
      case .events: catalog.events[row].mechanisms.contains { mechanisms.contains($0) }
      case .outputs: catalog.outputs.outputs[row].mechanisms.contains { mechanisms.contains($0) }
      case .relations: catalog.remarks.relations[row].ends.contains { mechanisms.contains($0) }
      case .sources: mechanismsOfSource[row].intersects(mechanisms)
      case .conflicts: catalog.mechanisms(of: contradictions[row]).contains { mechanisms.contains($0) }
      case .lists: mechanisms.contains(catalog.lists[row].mechanism)
      }
    }
  }
}

/// Any record of a table of `RecordKind`.
enum QueryRow {}
typealias QueryRows = RecordSet<QueryRow>

extension Relation {
  /// The mechanisms at its ends.
  var ends: [Handle<Mechanism>] {
    [subject, object].compactMap { if case .mechanism(let mechanism) = $0 { mechanism } else { nil } }
  }
}

extension RecordSet {
  mutating func insert(contentsOf records: some Sequence<Handle<Record>>) {
    for record in records { insert(record) }
  }
}
