/// Works out who is in one mechanism after another as of one year; see `Snapshot` for the rule.
struct ParticipationCounter {
  private let catalog: Catalog
  private let year: Int
  /// Where a party's participation stands in the result for the current mechanism; -1 where it has none.
  private var place: [Int32]

  init(_ catalog: Catalog, year: Int) {
    self.catalog = catalog
    self.year = year
    place = Array(repeating: -1, count: catalog.parties.count)
  }

  /// The participations in one mechanism, in the order of the rows. O(its rows).
  mutating func participations(in mechanism: Handle<Mechanism>) -> [Participation] {
    let rows = catalog.membershipsOfMechanism[mechanism]
    guard !rows.isEmpty, catalog.hasBegun(mechanism, by: year) else { return [] }
    let lists = CountedLists(catalog, mechanism, year: year)
    let offices = Offices(catalog, rows, year: year)
    let dated = DatedRoles(catalog, rows)
    var result: [Participation] = []
    for row in rows {
      let membership = catalog.memberships[row]
      guard let presence = presence(of: membership, lists, offices, dated) else { continue }
      add(membership, row, presence, to: &result)
    }
    for participation in result { place[Int(participation.party.index)] = -1 }
    return result
  }

  /// How sure a row is in the year; nil if it does not count then.
  private func presence(
    of row: Membership, _ lists: CountedLists, _ offices: Offices, _ dated: DatedRoles
  ) -> Participation.Presence? {
    if row.basis == .attended || row.role.group == .outside { return nil }
    let sure = Participation.Presence(row.basis.doubt) ?? .known
    if row.role.isOffice { return offices.counts(row) ? sure : nil }
    if row.hasOwnDates { return row.isWithinDates(year) ? sure : nil }
    if dated.override(row) { return nil }
    return lists.counts(row).map { max($0, sure) }
  }

  private mutating func add(
    _ membership: Membership, _ row: Handle<Membership>, _ presence: Participation.Presence,
    to result: inout [Participation]
  ) {
    let party = Int(membership.party.index)
    if place[party] < 0 {
      place[party] = Int32(result.count)
      result.append(
        Participation(
          mechanism: membership.mechanism, party: membership.party, roles: RoleSet(membership.role), presence: presence,
          evidence: row))
      result[result.count - 1].grounds.insert(membership)
      return
    }
    let index = Int(place[party])
    let joins = membership.role.group == .takesPart
    if joins, !result[index].takesPart || presence < result[index].presence {
      result[index].presence = presence
      result[index].evidence = row
    } else if !joins, !result[index].takesPart {
      result[index].presence = min(result[index].presence, presence)
    }
    result[index].roles.insert(RoleSet(membership.role))
    result[index].grounds.insert(membership)
  }
}

extension Membership {
  /// Whether the row itself says since when or until when.
  public var hasOwnDates: Bool { from != nil || to != nil }

  /// Whether all that is known is that it is over: `../2026-01` as the end and no beginning. Of no year is it known.
  public var hasUnknownEnd: Bool { from == nil && to != nil && to?.start == nil }

  /// Whether the year touches the dates that the row itself gives.
  func isWithinDates(_ year: Int) -> Bool {
    !hasUnknownEnd && (from.map { $0.firstDay <= Int32(year) * 10_000 + 1231 } ?? true)
      && (to.map { $0.lastDay >= Int32(year) * 10_000 + 101 } ?? true)
  }
}

/// The roles of one mechanism's parties that have dates of their own.
struct DatedRoles {
  private let roles: [(party: Handle<Party>, role: Role)]

  init(_ catalog: Catalog, _ rows: ArraySlice<Handle<Membership>>) {
    roles = rows.compactMap { row in
      let membership = catalog.memberships[row]
      return membership.hasOwnDates ? (membership.party, membership.role) : nil
    }
  }

  /// Whether dates decide on the party's role, so that lists do not.
  func override(_ row: Membership) -> Bool {
    roles.contains { $0.party == row.party && $0.role == row.role }
  }
}
