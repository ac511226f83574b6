/// Who has a role where, as of a year; for suspended and non-member, of whom a source says so.
struct RoleHolders {
  private(set) var mechanisms: RecordSet<Mechanism>
  private(set) var parties: RecordSet<Party>

  /// The role as the tables hold it. O(participations), for those outside O(memberships).
  init(_ role: String, _ links: Links) {
    mechanisms = links.none
    parties = RecordSet(capacity: links.catalog.parties.count)
    if role == QueryVocabulary.anyRole {
      addAll(links.snapshot)
      return
    }
    guard let role = Role(rawValue: role) else { return }
    if role.group == .outside { addOutside(role, links) } else { addPresent(role, links.snapshot) }
  }

  private mutating func addAll(_ snapshot: Snapshot) {
    for participation in snapshot.participations {
      mechanisms.insert(participation.mechanism)
      parties.insert(participation.party)
    }
  }

  private mutating func addPresent(_ role: Role, _ snapshot: Snapshot) {
    for participation in snapshot.participations where participation.roles.contains(RoleSet(role)) {
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
