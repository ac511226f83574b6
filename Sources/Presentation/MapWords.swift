import MechanismCatalog

/// What a map shows, in words: its classes, and what is known of one party.
public struct MapWords {
  private let map: WorldMap
  private let links: Links
  private var catalog: Catalog { links.catalog }

  /// The links must be those that the map was made from.
  public init(_ map: WorldMap, _ links: Links) {
    (self.map, self.links) = (map, links)
  }

  /// A legend may not be without it.
  public static let noOpinion = "The map implies no opinion on the status of any territory."

  /// The same in so many columns, from 36.
  public static func noOpinion(columns: Int) -> String {
    columns < noOpinion.count ? "no opinion on any territory's status" : noOpinion
  }

  /// What a class is called in a legend: "4-6", "chair", "none known".
  public static func of(_ mapClass: MapClass, in subject: WorldMap.Subject) -> String {
    switch (mapClass, subject) {
    case (.counts(let range), _):
      range.count == 1 ? String(range.lowerBound) : "\(range.lowerBound)-\(range.upperBound)"
    case (.standing(let standing), _): of(standing)
    case (.none, .mechanism): "not listed"
    case (.none, .mechanisms): "none"
    case (.unknown, .mechanism): "unknown"
    case (.unknown, .mechanisms): "none known"
    }
  }

  private static func of(_ standing: MapStanding) -> String {
    switch standing {
    case .chair: "chair"
    case .member: "member"
    case .presumed: "presumed"
    case .derived: "derived"
    case .inferred: "inferred"
    case .unconfirmed: "unconfirmed"
    case .near: "near"
    case .unsureNear: "near, not sure"
    case .supports: "supports"
    case .sourcesDiffer: "sources differ"
    case .outside: "left or said not to be"
    case .notFounded: "not founded yet"
    }
  }

  /// How a party stands in the mechanism, or in which of the mechanisms it takes part: "Mali: in 2 mechanisms: ECOWAS,
  /// MIDWA." Empty for what has no value on the map. O(its participations).
  public func sentence(_ party: Handle<Party>) -> String {
    guard let value = map[party] else { return "" }
    let absence = MapWords.of(value.existence).map { " Not counted: as of \(map.year) it is \($0)." } ?? ""
    switch map.subject {
    case .mechanism(let mechanism): return StatusWords(links).sentence(party, mechanism) + absence
    case .mechanisms(let mechanisms): return sentence(value, mechanisms) + absence
    }
  }

  /// How a party is not there in the year; nil of one that is.
  public static func of(_ existence: PartyExistence) -> String? {
    switch existence {
    case .present: nil
    case .past: "no longer there"
    case .later: "not there yet"
    }
  }

  private func sentence(_ value: WorldMap.Value, _ mechanisms: RecordSet<Mechanism>) -> String {
    let name = catalog.parties[value.party].name.string
    if value.count == 0 { return "\(name): \(absence(value.mapClass, mechanisms.count))" }
    let names = links.snapshot.participations(of: value.party)
      .filter { $0.takesPart && mechanisms.contains($0.mechanism) }
      .map {
        catalog.mechanisms[$0.mechanism].label.string + ($0.presence == .known ? "" : " (\(Words.of($0.presence)))")
      }
    return "\(name): in \(Words.count(value.count, "mechanism")): \(names.joined(separator: ", "))."
  }

  private func absence(_ mapClass: MapClass, _ count: Int) -> String {
    let these = count == 1 ? "the one mechanism" : "any of the \(count) mechanisms"
    return mapClass == .none
      ? "not on the lists of \(these), which claim to be whole."
      : "no source names it in \(these) as of \(map.year); not every list claims to be whole, so that it is unknown."
  }

  /// What a party's value is in a column of numbers: empty for what is unknown, and for standings.
  public static func number(_ value: WorldMap.Value, in subject: WorldMap.Subject) -> String {
    if case .mechanisms = subject, value.mapClass != .unknown { String(value.count) } else { "" }
  }

  /// What is behind it: the party's rows, or the list that leaves it out. Attendance is none. O(its statements).
  public func evidence(_ party: Handle<Party>) -> [Evidence] {
    switch map.subject {
    case .mechanisms(let mechanisms):
      return links.snapshot.participations(of: party).filter { $0.takesPart && mechanisms.contains($0.mechanism) }
        .map { Evidence(catalog.memberships[$0.evidence]) }
    case .mechanism(let mechanism):
      switch links.snapshot.status(of: party, in: mechanism, catalog) {
      case .notListed(let list): return [Evidence(list.citation, asOf: list.asOf)]
      case .listsDiffer(let dispute):
        return [dispute.counted, dispute.naming].map { Evidence($0.citation, asOf: $0.asOf) }
      default: break
      }
      let rows = catalog.membershipsOfParty[party].map { catalog.memberships[$0] }
        .filter { $0.mechanism == mechanism && $0.basis != .attended && $0.isSaid(by: map.year) }
      if !rows.isEmpty { return rows.map { Evidence($0) } }
      return links.snapshot.participations(of: party).filter { $0.mechanism == mechanism }
        .map { Evidence(catalog.memberships[$0.evidence]) }
    }
  }
}
