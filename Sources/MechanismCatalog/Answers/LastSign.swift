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
  /// The newest source that speaks of it, of an undated page by when it was seen; nil where none does.
  public let newestSource: Handle<Source>?
  /// The newest of those that show a date: when an undated page was seen says less of how old its word is. nil where
  /// none does.
  public let newestDatedSource: Handle<Source>?

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
    let sources = catalog.sources(on: mechanism).handles
    newestSource = catalog.newest(of: sources) { $0.date }
    newestDatedSource = catalog.newest(of: sources.filter { catalog.sources[$0].published != nil }) { $0.published }
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

  /// Of sources of one date the first in the table.
  fileprivate func newest(of found: some Sequence<Handle<Source>>, _ date: (Source) -> PartialDate?) -> Handle<Source>?
  {
    found.min { left, right in
      let (a, b) = (date(sources[left])?.newness ?? .min, date(sources[right])?.newness ?? .min)
      return a != b ? a > b : left < right
    }
  }

  /// The sources that speak of a mechanism in any table.
  fileprivate func sources(on mechanism: Handle<Mechanism>) -> RecordSet<Source> {
    var found = RecordSet<Source>(capacity: sources.count)
    for row in claimsOfMechanism[mechanism] { found.insert(claims[row].citation.source) }
    for row in listsOfMechanism[mechanism] { found.insert(lists[row].citation.source) }
    for row in membershipsOfMechanism[mechanism] { found.insert(memberships[row].citation.source) }
    for row in focusOfMechanism[mechanism] { found.insert(focusStatements[row].citation.source) }
    for event in eventsOfMechanism[mechanism] {
      for row in events[event].statements { found.insert(eventStatements[row].citation.source) }
    }
    for output in outputs.ofMechanism[mechanism] {
      for row in outputs.outputs[output].statements { found.insert(outputs.statements[row].citation.source) }
    }
    let body = Entity.mechanism(mechanism)
    for relation in remarks.relations where relation.subject == body || relation.object == body {
      found.insert(relation.citation.source)
    }
    for assessment in remarks.assessments where assessment.mechanism == mechanism {
      found.insert(assessment.citation.source)
    }
    return found
  }
}
