/// What a map of the world shows as of a year: in how many mechanisms each state takes part, or how it stands in one.
/// Territories and economies are shown as states are; organizations and groups have no place on a map.
public struct WorldMap: Equatable, Sendable {
  /// What the map is of.
  public enum Subject: Equatable, Sendable {
    /// How every state stands in it.
    case mechanism(Handle<Mechanism>)
    /// In how many of them every state takes part.
    case mechanisms(RecordSet<Mechanism>)

    /// The only mechanism of a set, else how many of the set.
    public init(_ mechanisms: RecordSet<Mechanism>) {
      self = mechanisms.only.map { .mechanism($0) } ?? .mechanisms(mechanisms)
    }

    /// Whether no mechanism is left: then there is nothing to draw, and nothing is known or unknown of anyone.
    public var isEmpty: Bool { if case .mechanisms(let mechanisms) = self { mechanisms.isEmpty } else { false } }
  }

  /// What is known of one party.
  public struct Value: Equatable, Sendable {
    public let party: Handle<Party>
    /// In how many of the mechanisms it takes part, the unsure ones included.
    public let count: Int
    /// In how many of these only by presumption, derived, inferred or unconfirmed.
    public let unsure: Int
    public internal(set) var mapClass: MapClass
    /// Whether it is there in the year: what is not has a value only since sources name it, and is counted nowhere.
    public let existence: PartyExistence

    /// Whether something is said of it, other than that it is in none.
    public var isKnown: Bool { count > 0 || mapClass.isStanding }
  }

  /// A class with how many parties are of it that are there in the year; none, where only others are.
  public struct ClassCount: Equatable, Sendable {
    public let mapClass: MapClass
    public let parties: Int
  }

  public let subject: Subject
  public let year: Int
  /// Every state, territory and economy that exists in the year, or has a part in what is shown all the same, by name;
  /// parts of a state that came apart later do not exist yet.
  public let values: [Value]
  /// The classes that occur: numbers ascending, or standings from the strongest, then none, then unknown.
  public let classes: [ClassCount]
  /// How many organizations, and groups, take part in any of the mechanisms.
  public let organizations: Int
  public let groups: Int
  /// For each party the place of its value; -1 for none.
  private let valueOfParty: [Int32]
  /// For each party the place of the value that its land shows; -1 for none.
  private let valueOfLand: [Int32]

  /// For several mechanisms O(parties + participations), for one O(parties x statements on its members).
  public init(_ subject: Subject, _ links: Links) {
    self.subject = subject
    year = links.snapshot.year
    let holders = LandHolders(links)
    let tally = MapTally(subject, holders, links)
    values = tally.values
    classes = WorldMap.counted(tally.values)
    (organizations, groups) = (tally.organizations, tally.groups)
    var places = [Int32](repeating: -1, count: links.catalog.parties.count)
    for (place, value) in tally.values.enumerated() { places[Int(value.party.index)] = Int32(place) }
    valueOfParty = places
    valueOfLand = links.catalog.parties.handles.map { party in holders[party].map { places[Int($0.index)] } ?? -1 }
  }

  /// What is known of a party; nil for organizations, groups, and what is not there in the year.
  public subscript(party: Handle<Party>) -> Value? { value(at: valueOfParty[Int(party.index)]) }

  /// What the land of a party shows: of a state that was part of another still, that one's value; nil if neither is there.
  public func value(shownFor party: Handle<Party>) -> Value? { value(at: valueOfLand[Int(party.index)]) }

  private func value(at place: Int32) -> Value? { place < 0 ? nil : values[Int(place)] }

  /// How many parties are there in the year: the same of every subject.
  public var presentCount: Int { values.count { $0.existence == .present } }

  /// How many of them take part in at least one of the mechanisms.
  public var takingPart: Int { values.count { $0.count > 0 && $0.existence == .present } }

  /// Those that sources name though they are not there in the year, by name.
  public var absent: [Value] { values.filter { $0.existence != .present } }

  private static func counted(_ values: [Value]) -> [ClassCount] {
    var numbers: [MapClass: Int] = [:]
    for value in values { numbers[value.mapClass, default: 0] += value.existence == .present ? 1 : 0 }
    return numbers.map { ClassCount(mapClass: $0.key, parties: $0.value) }
      .sorted { $0.mapClass.place < $1.mapClass.place }
  }
}

extension MapClass {
  fileprivate var isStanding: Bool {
    if case .standing(let standing) = self { standing != .notFounded } else { false }
  }

  /// Where it stands in a legend.
  fileprivate var place: Int {
    switch self {
    case .standing(let standing): MapStanding.allCases.firstIndex(of: standing) ?? 0
    case .counts(let range): MapStanding.allCases.count + min(range.lowerBound, .max - 100)
    case .none: .max - 1
    case .unknown: .max
    }
  }
}
