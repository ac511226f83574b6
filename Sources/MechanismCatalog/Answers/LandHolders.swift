/// Whose the land of each party is in a year: its own, or of the state of which it was a part still.
struct LandHolders {
  private var holders: [Handle<Party>?]

  /// A state in whose place several came holds their land to the end of its last whole year, but for those that sources
  /// name by then. O(parties).
  init(_ links: Links) {
    let catalog = links.catalog
    holders = catalog.parties.handles.map { links.isThere($0) ? $0 : nil }
    for party in catalog.parties.handles where links.isUndivided(party) {
      for part in catalog.heirs(of: party) where !links.isNamed(part) { holders[Int(part.index)] = party }
    }
  }

  /// Itself, the state that it was a part of, or nil where neither is there.
  subscript(party: Handle<Party>) -> Handle<Party>? { holders[Int(party.index)] }
}

extension Links {
  /// Whether several states took a party's place, but only after the year.
  fileprivate func isUndivided(_ party: Handle<Party>) -> Bool {
    let record = catalog.parties[party]
    guard let end = record.existsTo, record.successors.items.count > 1 else { return false }
    return end.lastDay >= Int32(snapshot.year) * 10_000 + 1231
      && record.existsFrom?.firstDay ?? .min <= Int32(snapshot.year) * 10_000 + 1231
  }

  /// Whether a source names it in some mechanism; who is only presumed may not have been there.
  fileprivate func isNamed(_ party: Handle<Party>) -> Bool {
    snapshot.participations(of: party).contains { $0.presence == .known }
  }
}

extension Catalog {
  /// Those that took the place of a party, and of these in turn; without the party itself.
  fileprivate func heirs(of party: Handle<Party>) -> [Handle<Party>] {
    var (found, next) = ([party], 0)
    while next < found.count {
      for id in parties[found[next]].successors.items {
        if let heir = self.party(id: id.string), !found.contains(heir) { found.append(heir) }
      }
      next += 1
    }
    return Array(found.dropFirst())
  }
}
