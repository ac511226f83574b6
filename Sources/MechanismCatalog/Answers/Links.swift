/// What is linked to what, as of a snapshot: the one relation behind the four panes.
///
/// Mechanisms are the hub: a party is linked to those it has a role in, a focus area to those that work on it or on a
/// part of it, an event or output to those whose it is, a year to those that were founded or have an event in it, a kind to those of it.
public struct Links {
  public let catalog: Catalog
  public let snapshot: Snapshot
  /// The mechanisms that have been founded by the snapshot's year.
  public let all: RecordSet<Mechanism>
  /// An empty set of mechanisms.
  public let none: RecordSet<Mechanism>
  private let focus: FocusLinks
  private let resting: RestingLinks

  public init(_ catalog: Catalog, _ snapshot: Snapshot) {
    self.catalog = catalog
    self.snapshot = snapshot
    let none = RecordSet<Mechanism>(capacity: catalog.mechanisms.count)
    let all = catalog.mechanisms.handles.reduce(into: none) { set, mechanism in
      if catalog.hasBegun(mechanism, by: snapshot.year) { set.insert(mechanism) }
    }
    (self.none, self.all) = (none, all)
    focus = FocusLinks(catalog, all, year: snapshot.year)
    resting = RestingLinks(catalog, all, year: snapshot.year)
  }

  /// The mechanisms that are over in the year, see `Catalog.isOver`. O(claims) the first time.
  public var over: RecordSet<Mechanism> { resting.over }
  /// Those that the newest word by the year calls dormant. O(claims) the first time.
  public var dormant: RecordSet<Mechanism> { resting.dormant }

  /// How many mechanisms work on a focus area or on a part of it. O(1) per 64 mechanisms.
  public func mechanismCount(of area: Handle<FocusArea>) -> Int { focus.mechanisms(of: area).count }

  /// The mechanisms that a topic is linked to; for a party, those where it takes part, or with `anyRole` all where it
  /// has a role.
  public func mechanisms(of topic: Topic, anyRole: Bool = false) -> RecordSet<Mechanism> {
    var set = none
    switch topic {
    case .mechanism(let mechanism), .founding(let mechanism): set.insert(mechanism)
    case .party(let party):
      for participation in snapshot.participations(of: party) where anyRole || participation.takesPart {
        set.insert(participation.mechanism)
      }
    case .focusArea(let area): return focus.mechanisms(of: area)
    case .event(let event): for mechanism in catalog.events[event].mechanisms { set.insert(mechanism) }
    case .output(let output): for mechanism in catalog.outputs.outputs[output].mechanisms { set.insert(mechanism) }
    case .source: break
    case .kind(let kind):
      for mechanism in all.handles where catalog.mechanisms[mechanism].kind == kind { set.insert(mechanism) }
    case .year(let year):
      for event in catalog.events.handles where catalog.touches(event, year: year) {
        for mechanism in catalog.events[event].mechanisms { set.insert(mechanism) }
      }
      for mechanism in catalog.mechanisms.handles where catalog.wasFounded(mechanism, in: year) {
        set.insert(mechanism)
      }
    }
    return set
  }

  /// Whether what has a date had not happened yet in the year that is shown: it begins after it. Never where the newest
  /// year is shown, as of which what is announced for later is known too.
  public func isLater(_ date: PartialDate?) -> Bool {
    guard let date, snapshot.year < catalog.newestYear ?? .min else { return false }
    return date.firstDay > Int32(snapshot.year) * 10_000 + 1231
  }

  /// The focus areas of a mechanism, upper nodes included.
  public func focusAreas(of mechanism: Handle<Mechanism>) -> RecordSet<FocusArea> { focus.areas(of: mechanism) }

  /// The events of any of the mechanisms, by date and then in table order; undated ones last. O(events) for several
  /// mechanisms, O(its events) for one.
  public func events(of mechanisms: RecordSet<Mechanism>) -> [Handle<Event>] {
    if let only = mechanisms.only {
      let rank = catalog.eventRank
      return catalog.eventsOfMechanism[only].sorted { rank[Int($0.index)] < rank[Int($1.index)] }
    }
    return catalog.eventsByDate.filter { event in
      catalog.events[event].mechanisms.contains { mechanisms.contains($0) }
    }
  }
}

extension Catalog {
  /// Whether a mechanism was founded in a year.
  public func wasFounded(_ mechanism: Handle<Mechanism>, in year: Int) -> Bool {
    established(mechanism)?.touches(year: year) ?? false
  }

  /// When a topic of a timeline was: an event or a founding; nil for others, and where no source says.
  public func date(of topic: Topic) -> PartialDate? {
    switch topic {
    case .event(let event): shown(event).date
    case .founding(let mechanism): established(mechanism)
    default: nil
    }
  }

  /// Whether some day of an event lies in a year.
  public func touches(_ event: Handle<Event>, year: Int) -> Bool {
    shown(event).date?.touches(year: year) ?? false
  }
}
