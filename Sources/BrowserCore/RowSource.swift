import MechanismCatalog
import Presentation

/// Lists the records of a pane that are linked to a set of mechanisms, each in the pane's own order.
struct RowSource {
  let links: Links
  /// The mechanisms that the rows must be linked to.
  let mechanisms: RecordSet<Mechanism>
  let facets: [Facet]

  private var catalog: Catalog { links.catalog }

  func rows(of pane: Pane) -> [Row] {
    switch pane {
    case .processes: processes()
    case .members: members()
    case .focusAreas: focusAreas()
    case .timeline: timeline()
    }
  }

  /// By kind, then by founding; those of which no source says when they were founded come last.
  private func processes() -> [Row] {
    catalog.mechanismsByKind.filter { mechanisms.contains($0) }.map { mechanism in
      var row = Row(.mechanism(mechanism))
      let presumed = links.snapshot.presumedCount(of: mechanism)
      row.count = links.snapshot.memberCount(of: mechanism) + presumed
      let doubtful = links.snapshot.doubtfulCount(of: mechanism)
      row.presence = doubtful > 0 ? .derived : presumed > 0 ? .presumed : .known
      if links.snapshot.participations(in: mechanism).contains(where: \.takesPart) { row.roles = .takingPart }
      row.isGroup = !links.snapshot.groupsAsMembers(of: mechanism, catalog).isEmpty
      return row
    }
  }

  /// By name. The count is of the mechanisms of the set that a party takes part in, or where it takes part in none, is
  /// near; with a single mechanism, of all that it takes part in.
  private func members() -> [Row] {
    guard let only = mechanisms.only else { return collected(mechanisms.handles).sorted { rank($0) < rank($1) } }
    let offices = OfficeWords(links)
    return links.snapshot.participations(in: only).map { participation in
      var row = Row(.party(participation.party))
      (row.roles, row.isPastOffice) = offices.present(participation)
      row.grounds = participation.grounds
      row.presence = participation.presence
      row.count = links.snapshot.mechanismCount(of: participation.party)
      row.isGroup = catalog.parties[participation.party].kind == .group
      return row
    }
  }

  private func collected(_ handles: [Handle<Mechanism>]) -> [Row] {
    var place = [Int32](repeating: -1, count: catalog.parties.count)
    var rows: [Row] = []
    var near: [Int] = []
    for mechanism in handles {
      for participation in links.snapshot.participations(in: mechanism) {
        let party = Int(participation.party.index)
        if place[party] < 0 {
          place[party] = Int32(rows.count)
          rows.append(Row(.party(participation.party)))
          rows[rows.count - 1].presence = participation.presence
          rows[rows.count - 1].isGroup = catalog.parties[participation.party].kind == .group
          near.append(0)
        }
        let index = Int(place[party])
        rows[index].presence = min(rows[index].presence, participation.presence)
        rows[index].roles.formUnion(participation.roles)
        rows[index].grounds.formUnion(participation.grounds)
        if participation.takesPart { rows[index].count += 1 } else { near[index] += 1 }
      }
    }
    for index in rows.indices where rows[index].count == 0 { rows[index].count = near[index] }
    return rows
  }

  private func rank(_ row: Row) -> Int32 {
    guard case .party(let party) = row.topic else { return 0 }
    return catalog.partyRank[Int(party.index)]
  }

  /// By number of mechanisms in the set, the most first, then in the order of the vocabulary.
  private func focusAreas() -> [Row] {
    if let only = mechanisms.only { return focusAreas(of: only) }
    var counts = [Int](repeating: 0, count: catalog.focusAreas.count)
    for mechanism in mechanisms.handles {
      for area in links.focusAreas(of: mechanism).handles { counts[Int(area.index)] += 1 }
    }
    return focusRows(counts)
  }

  /// What one mechanism works on, as its sources name it: upper nodes only where they are named themselves. The count
  /// is of all mechanisms that work on it.
  private func focusAreas(of mechanism: Handle<Mechanism>) -> [Row] {
    var counts = [Int](repeating: 0, count: catalog.focusAreas.count)
    for statement in catalog.focusOfMechanism[mechanism] {
      let area = catalog.focusStatements[statement].focusArea
      if links.focusAreas(of: mechanism).contains(area) {
        counts[Int(area.index)] = links.mechanismCount(of: area)
      }
    }
    return focusRows(counts)
  }

  private func focusRows(_ counts: [Int]) -> [Row] {
    counts.indices.filter { counts[$0] > 0 }
      .sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
      .map { index in
        var row = Row(.focusArea(Handle(index)))
        row.count = counts[index]
        return row
      }
  }

  /// Foundings and events by date, those after the year that is shown left out; with nothing asked, also events that belong to no mechanism. Year and event facets narrow them too.
  private func timeline() -> [Row] {
    let years = facets.compactMap { if case .year(let year) = $0.topic { year } else { nil } }
    let events = facets.compactMap { if case .event(let event) = $0.topic { event } else { nil } }
    let candidates = facets.isEmpty && mechanisms == links.all ? catalog.eventsByDate : links.events(of: mechanisms)
    let held = candidates.filter { event in
      !links.isLater(catalog.shown(event).date)
        && years.allSatisfy { catalog.touches(event, year: $0) } && events.allSatisfy { $0 == event }
    }
    let founded = catalog.mechanismsByFounding.filter { mechanism in
      events.isEmpty && mechanisms.contains(mechanism) && catalog.established(mechanism) != nil
        && !links.isLater(catalog.established(mechanism))
        && years.allSatisfy { catalog.wasFounded(mechanism, in: $0) }
    }
    return merged(founded, held)
  }

  /// Both are in order; on one day a founding comes before what was held.
  private func merged(_ founded: [Handle<Mechanism>], _ held: [Handle<Event>]) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(founded.count + held.count)
    var rest = held[...]
    for mechanism in founded {
      let day = catalog.established(mechanism)!.orderDay
      while let event = rest.first, (catalog.shown(event).date?.orderDay ?? .max) < day {
        rows.append(Row(.event(event)))
        rest.removeFirst()
      }
      rows.append(Row(.founding(mechanism)))
    }
    return rows + rest.map { Row(.event($0)) }
  }
}
