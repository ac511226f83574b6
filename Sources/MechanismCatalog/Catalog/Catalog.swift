/// All facts of one data package, indexed both ways. It never changes after loading.
///
/// What every question needs is read while loading; focus statements, events, outputs, relations, judgements and
/// contradictions are read when they are first asked for. One thread uses a catalog.
public final class Catalog {
  public let sources: [Source]
  public let mechanisms: [Mechanism]
  public let parties: [Party]
  public let focusAreas: [FocusArea]
  public let lists: [MemberList]
  public let memberships: [Membership]
  public let claims: [Claim]

  public let membershipsOfMechanism: Adjacency<Mechanism, Membership>
  public let membershipsOfParty: Adjacency<Party, Membership>
  public let listsOfMechanism: Adjacency<Mechanism, MemberList>
  public let claimsOfMechanism: Adjacency<Mechanism, Claim>

  /// The bases of the memberships that are left out of what stands by mechanism and party; empty for none.
  public let leftOut: Set<Basis>
  /// The catalog that has them; nil where none are left out.
  let whole: Catalog?

  /// What is read later is read from here.
  let package: Package
  /// The ids of what is read while loading.
  let ids: RecordIds

  /// What sources say that mechanisms work on; read at first use.
  private lazy var focus = FocusTables(package, ids, mechanismCount: mechanisms.count, areaCount: focusAreas.count)
  private lazy var eventTable = package[.events]
  private lazy var eventIndex = package.idIndex(of: eventTable)
  /// Events and their statements; read at first use.
  private lazy var eventTables = EventTables(
    eventTable, eventIndex, package, ids, sources, mechanismCount: mechanisms.count, partyCount: parties.count)
  private lazy var outputTable = package[.outputs]
  private lazy var outputIndex = package.idIndex(of: outputTable)
  /// Outputs and their statements; read at first use.
  public private(set) lazy var outputs = OutputTables(
    outputTable, outputIndex, package, ids, mechanismCount: mechanisms.count, sources)
  /// Relations, judgements and contradictions; each read at first use.
  public private(set) lazy var remarks = {
    var ids = ids
    (ids.events, ids.outputs) = (eventIndex, outputIndex)
    return RemarkTables(package, ids)
  }()
  /// The pieces of the world and where they lie; read at first use, empty where the package has no map.
  public private(set) lazy var map = MapTables(package, ids, parties)
  /// The newest year that any list, membership, claim or focus statement is about: the year shown by default. nil for a
  /// catalog whose statements have no dates. Found at first use.
  public private(set) lazy var newestYear: Int? = findNewestYear()
  /// Every contradiction once; found at first use.
  public private(set) lazy var contradictions = everyContradiction()
  /// Short names of the sources; made at first use.
  public private(set) lazy var sourceNames = SourceNames(sources)
  /// The newest statement of each year; found at first use.
  public private(set) lazy var newestStatements = NewestStatements(self)
  /// Folded names for searching.
  public private(set) lazy var search = SearchTexts(self)
  /// When each mechanism began and ended; made at first use.
  private(set) lazy var lifetime = mechanisms.handles.map { Lifetime(self, $0) }
  /// All events by date, then in table order; those without a date last. Made at first use.
  public private(set) lazy var eventsByDate: [Handle<Event>] = {
    let days = events.handles.map { self.shown($0).date.map { ($0.orderDay, $0.lastDay) } ?? (.max, .max) }
    return events.handles.sorted { left, right in
      let (a, b) = (days[Int(left.index)], days[Int(right.index)])
      return a == b ? left < right : a < b
    }
  }()
  /// Each event's place in `eventsByDate`; made at first use.
  public private(set) lazy var eventRank: [Int32] = {
    var ranks = [Int32](repeating: 0, count: events.count)
    for (rank, event) in eventsByDate.enumerated() { ranks[Int(event.index)] = Int32(rank) }
    return ranks
  }()
  /// All mechanisms by founding, those without a known one last; then in table order. Made at first use.
  public private(set) lazy var mechanismsByFounding: [Handle<Mechanism>] = {
    let days = mechanisms.handles.map { self.established($0)?.orderDay ?? .max }
    return mechanisms.handles.sorted { left, right in
      let (a, b) = (days[Int(left.index)], days[Int(right.index)])
      return a != b ? a < b : left < right
    }
  }()
  /// Each mechanism's place in `mechanismsByFounding`; made at first use.
  private(set) lazy var foundingRank: [Int32] = {
    var ranks = [Int32](repeating: 0, count: mechanisms.count)
    for (rank, mechanism) in mechanismsByFounding.enumerated() { ranks[Int(mechanism.index)] = Int32(rank) }
    return ranks
  }()
  /// Which bodies a text names; made at first use.
  public private(set) lazy var textNames = TextNames(self)
  /// All mechanisms by kind in the order of the vocabulary, consultations first, then by founding. Made at first use.
  public private(set) lazy var mechanismsByKind: [Handle<Mechanism>] = MechanismKind.allCases.flatMap { kind in
    mechanismsByFounding.filter { mechanisms[$0].kind == kind }
  }
  /// Each party's place in the order in which they are listed: states, territories and economies by name, then
  /// organizations, then groups. Made at first use.
  public private(set) lazy var partyRank: [Int32] = {
    let byName = NameOrder.ranks(parties.map(\.name))
    let count = Int32(parties.count)
    let sections = parties.map { $0.kind.isCounted ? 0 : $0.kind == .organization ? 1 : 2 as Int32 }
    let order = parties.indices.sorted { sections[$0] * count + byName[$0] < sections[$1] * count + byName[$1] }
    var ranks = byName
    for (rank, index) in order.enumerated() { ranks[index] = Int32(rank) }
    return ranks
  }()

  /// Reads a valid package: the embedded one, or one that `PackageValidator` finds no error in.
  public init(_ package: Package) {
    var ids = RecordIds()
    self.package = package
    sources = package.readSources(&ids)
    mechanisms = package.readMechanisms(&ids)
    parties = package.readParties(&ids)
    focusAreas = package.readFocusAreas(&ids)
    lists = package.readLists(&ids)
    memberships = package.readMemberships(ids)
    claims = package.readClaims(ids)
    self.ids = ids
    (leftOut, whole) = ([], nil)

    membershipsOfMechanism = Adjacency(count: mechanisms.count, memberships) { $0.mechanism }
    membershipsOfParty = Adjacency(count: parties.count, memberships) { $0.party }
    listsOfMechanism = Adjacency(count: mechanisms.count, lists) { $0.mechanism }
    claimsOfMechanism = Adjacency(count: mechanisms.count, claims) { $0.mechanism }
  }

  /// The same facts without the memberships of some bases, and without the lists that name nobody else. Handles stand for
  /// the same records in both. O(memberships).
  public init(_ other: Catalog, leavingOut bases: Set<Basis>) {
    let whole = other.whole ?? other
    (self.whole, leftOut) = (whole, other.leftOut.union(bases))
    (package, ids) = (whole.package, whole.ids)
    (sources, mechanisms, parties, focusAreas) = (whole.sources, whole.mechanisms, whole.parties, whole.focusAreas)
    (lists, memberships, claims) = (whole.lists, whole.memberships, whole.claims)
    let kept = Kept(whole, leavingOut: leftOut)
    (membershipsOfMechanism, membershipsOfParty) = (kept.membershipsOfMechanism, kept.membershipsOfParty)
    (listsOfMechanism, claimsOfMechanism) = (kept.listsOfMechanism, whole.claimsOfMechanism)
  }

  public var focusStatements: [FocusStatement] { focus.statements }
  public var focusOfMechanism: Adjacency<Mechanism, FocusStatement> { focus.ofMechanism }
  public var statementsOfFocusArea: Adjacency<FocusArea, FocusStatement> { focus.ofArea }
  public var events: [Event] { eventTables.events }
  public var eventStatements: [EventStatement] { eventTables.statements }
  public var eventsOfMechanism: Adjacency<Mechanism, Event> { eventTables.ofMechanism }
  public var eventsOfHost: Adjacency<Party, Event> { eventTables.ofHost }

  /// The statement of an event that is shown.
  public func shown(_ event: Handle<Event>) -> EventStatement { eventStatements[events[event].statements[0]] }

  public func mechanism(id: String) -> Handle<Mechanism>? { ids.mechanisms.handle(id) }
  public func party(id: String) -> Handle<Party>? { ids.parties.handle(id) }
  public func focusArea(id: String) -> Handle<FocusArea>? { ids.focusAreas.handle(id) }
  public func event(id: String) -> Handle<Event>? { eventIndex.handle(id) }
  public func output(id: String) -> Handle<Output>? { outputIndex.handle(id) }
  /// What an id of a mechanism, party, event or output stands for; a mechanism goes before the party of the same id.
  public func entity(id: String) -> Entity? {
    mechanism(id: id).map { .mechanism($0) } ?? party(id: id).map { .party($0) } ?? event(id: id).map { .event($0) }
      ?? outputIndex.handle(id).map { .output($0) }
  }

  public func source(id: String) -> Handle<Source>? { ids.sources.handle(id) }
}

extension IdIndex {
  func handle<Record>(_ id: String) -> Handle<Record>? {
    var copy = id
    return copy.withUTF8 { position(of: Text($0)) }.map { Handle($0) }
  }
}
