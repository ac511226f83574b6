extension Snapshot {
  /// The groups that stand for the members of a mechanism, like "UN Member States": nobody says which states they are, so
  /// that none of these is shown in it. Empty where a state, territory or economy takes part other than by holding an
  /// office. O(participations in the mechanism).
  public func groupsAsMembers(of mechanism: Handle<Mechanism>, _ catalog: Catalog) -> [Handle<Party>] {
    var groups: [Handle<Party>] = []
    for participation in participations(in: mechanism) {
      guard !participation.roles.isDisjoint(with: .takingPart.subtracting(.offices)) else { continue }
      let kind = catalog.parties[participation.party].kind
      if kind.isCounted { return [] }
      if kind == .group { groups.append(participation.party) }
    }
    return groups
  }
}
