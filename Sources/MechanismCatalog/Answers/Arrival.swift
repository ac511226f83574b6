/// That a party came to take part in a mechanism after it was founded, as far as sources show it.
public struct Arrival: Equatable, Sendable {
  public let party: Handle<Party>
  /// When; where two lists show it, the time between them.
  public let date: PartialDate
  public let ground: MembershipChange.Ground
}

extension Catalog {
  /// Who came to a mechanism by a year, by date: the parties with a row of their own that dates it after the founding,
  /// or, where no source dates that, after the first who came; and those that a whole list names which an earlier one
  /// does not.
  ///
  /// The founders, groups, holders of an office and who was merely present are left out, and what an event says
  /// already: see `accession(of:to:by:)`. O(statements on the members of the mechanism).
  public func arrivals(in mechanism: Handle<Mechanism>, by year: Int) -> [Arrival] {
    let byRows = arrivalsByRows(mechanism, year)
    let told = Set(byRows.map(\.party))
    let byLists = arrivalsByLists(mechanism, year).filter { !told.contains($0.party) }
    return (byRows + byLists).filter { arrival in
      guard let event = accession(of: arrival.party, to: mechanism, by: year) else { return true }
      return shown(event).date?.isDisjoint(from: arrival.date) ?? false
    }.sorted { ($0.date, $0.party) < ($1.date, $1.party) }
  }

  /// Of several rows on one party whose dates can be one, the most precise.
  private func arrivalsByRows(_ mechanism: Handle<Mechanism>, _ year: Int) -> [Arrival] {
    let dated = membershipsOfMechanism[mechanism].compactMap { row -> Arrival? in
      let membership = memberships[row]
      guard let date = membership.from, date.start != nil, membership.showsArrival,
        parties[membership.party].kind != .group
      else { return nil }
      return Arrival(party: membership.party, date: date, ground: .row(row))
    }
    let founded = (established(mechanism) ?? dated.map(\.date).min())?.lastYear ?? .max
    return dated.filter { $0.date.year > founded && $0.date.year <= year }.reduce(into: []) { found, arrival in
      let known = found.firstIndex { $0.party == arrival.party && !$0.date.isDisjoint(from: arrival.date) }
      guard let known else { return found.append(arrival) }
      if arrival.date.precision > found[known].date.precision { found[known] = arrival }
    }
  }

  private func arrivalsByLists(_ mechanism: Handle<Mechanism>, _ year: Int) -> [Arrival] {
    let lists = wholeLists(of: mechanism, in: .min...year)
    guard var earlier = lists.first, lists.count > 1 else { return [] }
    var named = Set(parties(on: earlier))
    var arrivals: [Arrival] = []
    for list in lists.dropFirst() {
      let names = parties(on: list)
      arrivals += names.filter { !named.contains($0) && parties[$0].kind.isCounted }
        .compactMap { arrival(of: $0, in: mechanism, earlier, list) }
      named.formUnion(names)
      earlier = list
    }
    return arrivals
  }

  /// nil where the lists are of one year, or some other statement names the party already by the time of the earlier
  /// one.
  private func arrival(
    of party: Handle<Party>, in mechanism: Handle<Mechanism>, _ earlier: Handle<MemberList>, _ later: Handle<MemberList>
  ) -> Arrival? {
    guard let before = lists[earlier].time, let after = lists[later].time, before.lastYear < after.year,
      let first = firstNaming(party, in: mechanism)?.firstDate, first.firstDay > before.lastDay
    else { return nil }
    let date = PartialDate(from: before.end, to: min(first, after).end)
    return Arrival(party: party, date: date, ground: .lists(earlier: earlier, later: later))
  }
}

extension Membership {
  /// Whether its dates say since when a party takes part, and not since when it holds an office or is near.
  fileprivate var showsArrival: Bool { role.group == .takesPart && !role.isOffice && basis != .attended }
}
