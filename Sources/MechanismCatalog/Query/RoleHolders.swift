/// Who has a role where, as of a year; for suspended and non-member, of whom a source says so.
struct RoleHolders {
  private(set) var mechanisms: RecordSet<Mechanism>
  private(set) var parties: RecordSet<Party>

  /// A word for roles, see `QueryVocabulary.asks`. O(participations), for those outside O(memberships).
  init(_ role: String, _ links: Links) {
    mechanisms = links.none
    parties = RecordSet(capacity: links.catalog.parties.count)
    let asked = Role.allCases.filter { QueryVocabulary.asks(role, for: $0) }
    addPresent(RoleSet(asked.map { RoleSet($0) }), links.snapshot)
    for role in asked where role.group == .outside { addOutside(role, links) }
  }

  private mutating func addPresent(_ roles: RoleSet, _ snapshot: Snapshot) {
    for participation in snapshot.participations where !participation.roles.isDisjoint(with: roles) {
      mechanisms.insert(participation.mechanism)
      parties.insert(participation.party)
    }
  }

  private mutating func addOutside(_ role: Role, _ links: Links) {
    let catalog = links.catalog
    for mechanism in catalog.mechanisms.handles {
      let rows = catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }.filter { $0.role == role }
      for row in links.snapshot.outside(rows, role, catalog) {
        mechanisms.insert(mechanism)
        parties.insert(row.party)
      }
    }
  }
}
