/// Works out the values of a map.
struct MapTally {
  private(set) var values: [WorldMap.Value] = []
  private(set) var organizations = 0
  private(set) var groups = 0

  init(_ subject: WorldMap.Subject, _ holders: LandHolders, _ links: Links) {
    let catalog = links.catalog
    let rank = catalog.partyRank
    for party in catalog.parties.handles.sorted(by: { rank[Int($0.index)] < rank[Int($1.index)] }) {
      let value = MapTally.value(party, subject, links.existence(party, holders), links)
      switch catalog.parties[party].kind {
      case .state, .territory, .economy:
        if value.isKnown || value.existence == .present { values.append(value) }
      case .organization: if value.count > 0 { organizations += 1 }
      case .group: if value.count > 0 { groups += 1 }
      }
    }
    if case .mechanisms(let mechanisms) = subject { classify(mechanisms, links) }
  }

  /// A party's numbers, and of one mechanism its standing.
  private static func value(
    _ party: Handle<Party>, _ subject: WorldMap.Subject, _ existence: PartyExistence, _ links: Links
  ) -> WorldMap.Value {
    let part = links.snapshot.participations(of: party).filter { $0.takesPart && subject.contains($0.mechanism) }
    var mapClass = MapClass.unknown
    if case .mechanism(let mechanism) = subject {
      mapClass = MapClass(links.snapshot.status(of: party, in: mechanism, links.catalog))
    }
    return WorldMap.Value(
      party: party, count: part.count, unsure: part.count { $0.presence != .known }, mapClass: mapClass,
      existence: existence)
  }

  /// Who is in none is of no class of numbers: none, where every mechanism has a list that claims to be whole,
  /// and no other of the same year names it.
  private mutating func classify(_ mechanisms: RecordSet<Mechanism>, _ links: Links) {
    let ranges = CountClasses.ranges(of: values.map(\.count))
    let areWhole = !mechanisms.isEmpty && mechanisms.handles.allSatisfy { links.namesAll(of: $0) }
    let disputed = areWhole ? Set(mechanisms.handles.flatMap(links.disputed)) : []
    for index in values.indices {
      let count = values[index].count
      let range = ranges.first { $0.contains(count) }
      let absence: MapClass = areWhole && !disputed.contains(values[index].party) ? .none : .unknown
      values[index].mapClass = range.map { .counts($0) } ?? absence
    }
  }
}

extension WorldMap.Subject {
  fileprivate func contains(_ mechanism: Handle<Mechanism>) -> Bool {
    switch self {
    case .mechanism(let one): one == mechanism
    case .mechanisms(let set): set.contains(mechanism)
    }
  }
}

extension Links {
  /// The parties on which whole lists of a mechanism differ.
  fileprivate func disputed(in mechanism: Handle<Mechanism>) -> [Handle<Party>] {
    snapshot.disputedAbsences(from: mechanism, catalog).map(\.party)
  }

  /// Whether nobody but those named takes part: a list of the year or earlier claims to be whole.
  fileprivate func namesAll(of mechanism: Handle<Mechanism>) -> Bool {
    CountedLists(catalog, mechanism, year: snapshot.year).ofMembers.map { !$0.isPresumed } ?? false
  }
}
