extension Catalog {
  /// Which records of members are left when those of some bases are left out: a list is left out with its rows, where
  /// it names nobody else.
  struct Kept {
    let membershipsOfMechanism: Adjacency<Mechanism, Membership>
    let membershipsOfParty: Adjacency<Party, Membership>
    let listsOfMechanism: Adjacency<Mechanism, MemberList>

    /// O(memberships + lists).
    init(_ catalog: Catalog, leavingOut bases: Set<Basis>) {
      let rows = catalog.memberships.handles.filter { !bases.contains(catalog.memberships[$0].basis) }
      let (all, left) = (catalog.memberships.compactMap(\.list), rows.compactMap { catalog.memberships[$0].list })
      let emptied = Set(all).subtracting(left)
      membershipsOfMechanism = Adjacency(count: catalog.mechanisms.count) { link in
        for row in rows { link(catalog.memberships[row].mechanism, row) }
      }
      membershipsOfParty = Adjacency(count: catalog.parties.count) { link in
        for row in rows { link(catalog.memberships[row].party, row) }
      }
      listsOfMechanism = Adjacency(count: catalog.mechanisms.count) { link in
        for list in catalog.lists.handles where !emptied.contains(list) { link(catalog.lists[list].mechanism, list) }
      }
    }
  }
}

extension Links {
  /// The same year without memberships of some bases; these where they are left out already. O(memberships).
  func leavingOut(_ bases: Set<Basis>) -> Links {
    if bases.isSubset(of: catalog.leftOut) { return self }
    let catalog = Catalog(catalog, leavingOut: bases)
    return Links(catalog, Snapshot(catalog, year: snapshot.year))
  }

  /// The same year with all memberships.
  var whole: Links { catalog.whole.map { Links($0, Snapshot($0, year: snapshot.year)) } ?? self }
}
