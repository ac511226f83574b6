/// The signs of life of a mechanism by a year: when it last met, what is announced, whether a source says that it
/// ended, and how old the newest word on it is. Whether it is alive, nobody may conclude from this alone.
public struct LastSign: Sendable {
  public let year: Int
  /// The last dated meeting that was held: the last event that is no launch, signature, accession, entry into force or
  /// report, nor of an unnamed kind. Dates that are spans go by their first day. nil where sources date none.
  public let lastMeeting: Handle<Event>?
  /// The last dated event of any kind that was held, by its first day; nil where sources date none.
  public let lastEvent: Handle<Event>?
  /// The meetings and other events that were announced or proposed for later than the last one held, by date, those
  /// without a date last. Of past ones no source says whether they took place.
  public let announced: [Handle<Event>]
  /// The claim that it ended, in whichever year; nil where no source says so, which is no word that it goes on.
  public let ended: Claim?
  /// How it stands by the newest word of the year or earlier; nil where no source says.
  public let standing: Standing?
  /// The relations that say what took its place: a successor, a new name, a body that it was merged into.
  public let replaced: [Handle<Relation>]

  /// O(statements on the mechanism + relations).
  public init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    let catalog = links.catalog
    year = links.snapshot.year
    let events = catalog.byDate(catalog.eventsOfMechanism[mechanism])
    let held = events.filter { catalog.wasHeld($0, by: links.snapshot.year) }
    // What was there by some year says less of when than what is dated.
    let dated = held.filter { catalog.shown($0).date?.start != nil }
    lastEvent = dated.last ?? held.last
    lastMeeting = dated.last { catalog.shown($0).isMeeting } ?? held.last { catalog.shown($0).isMeeting }
    let lastDay = held.last.flatMap { catalog.shown($0).date?.orderDay } ?? .min
    announced = events.filter { catalog.isExpected($0, after: lastDay, by: links.snapshot.year) }
    ended = catalog.resolution(of: .ended, mechanism)?.shown
    standing = catalog.standing(of: mechanism, by: year)
    let body = Entity.mechanism(mechanism)
    replaced = catalog.remarks.relations.handles.filter { catalog.remarks.relations[$0].replaces(body) }
  }
}

extension Relation {
  /// Whether it says that something else took a body's place.
  fileprivate func replaces(_ body: Entity) -> Bool {
    switch kind {
    case .successorOf, .renamedFrom: object == body
    case .mergedInto: subject == body
    default: false
    }
  }
}

extension EventStatement {
  /// A handful: looking through them is quicker than a hash table is made.
  private static let otherKinds = [
    "launch", "signature", "accession", "entry_into_force", "report", "other",
  ]

  /// Whether people came together: by its kind it is no launch, signature, accession, entry into force or report,
  /// nor of an unnamed kind.
  var isMeeting: Bool { !EventStatement.otherKinds.contains(kind.string) }
}

extension Catalog {
  fileprivate func wasHeld(_ event: Handle<Event>, by year: Int) -> Bool {
    let shown = shown(event)
    return shown.status == .held && (shown.date?.year ?? .max) <= year
  }

  /// Whether an event was to be, and not before a day. What is of a later year than the one shown, by a source of a
  /// later year, was not announced yet.
  fileprivate func isExpected(_ event: Handle<Event>, after day: Int32, by year: Int) -> Bool {
    let shown = shown(event)
    guard shown.status == .announced || shown.status == .proposed else { return false }
    let source = sources[shown.citation.source]
    let isKnown = (source.date?.year ?? .min) <= year || (shown.date?.year ?? .max) <= year
    return isKnown && (shown.date?.lastDay ?? .max) > day
  }
}
