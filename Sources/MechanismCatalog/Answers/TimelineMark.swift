/// One thing that a timeline shows of a mechanism: a founding, a meeting, an output, that a party joined.
public struct TimelineMark: Hashable, Sendable {
  /// The classes of marks, the weightiest first: where several fall into one place, the first of these is shown.
  public enum Kind: Int, CaseIterable, Comparable, Sendable {
    case founding, end, accession, output, meeting
    /// A launch, a signature, an entry into force, a report, and whatever sources date besides.
    case other

    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }

    /// The class of an event.
    init(_ event: EventStatement) {
      self = event.kind.string == "accession" ? .accession : event.isMeeting ? .meeting : .other
    }
  }

  /// What a mark stands for; it is the same in every year and for every choice of mechanisms.
  public enum Subject: Hashable, Sendable {
    case founding(Handle<Mechanism>)
    case end(Handle<Mechanism>)
    /// That a source of some time has it ended or merged, where none says when that was.
    case over(Handle<Mechanism>, Handle<Claim>)
    /// That a party came to take part in what had been there before.
    case arrival(Handle<Party>, Handle<Mechanism>, MembershipChange.Ground)
    case event(Handle<Event>)
    case output(Handle<Output>)
  }

  public let subject: Subject
  public let kind: Kind
  /// nil only for those that stand apart as undated: sources give no date.
  public let date: PartialDate?
  /// Of an output the status of the meeting it is of: what was planned for a meeting that was not held is no fact.
  public let status: EventStatus

  /// What can be gone to from it: of a party that joined, the party; of an end, the mechanism.
  public var topic: Topic {
    switch subject {
    case .founding(let mechanism): .founding(mechanism)
    case .end(let mechanism), .over(let mechanism, _): .mechanism(mechanism)
    case .arrival(let party, _, _): .party(party)
    case .event(let event): .event(event)
    case .output(let output): .output(output)
    }
  }

  /// Its place in time, then by weight; equal only for what nothing but the order of the tables tells apart.
  var order: (Int32, Int32, Int) { (date?.orderDay ?? .max, date?.lastDay ?? .max, kind.rawValue) }
}

extension TimelineMark {
  init(_ event: Handle<Event>, _ catalog: Catalog) {
    let shown = catalog.shown(event)
    self.init(subject: .event(event), kind: Kind(shown), date: shown.date, status: shown.status)
  }

  init(_ output: Handle<Output>, _ catalog: Catalog) {
    let shown = catalog.outputs.shown(output)
    let status = catalog.event(id: shown.event.string).map { catalog.shown($0).status }
    self.init(subject: .output(output), kind: .output, date: shown.date, status: status ?? .held)
  }

  /// The end of a mechanism as of a year; nil where no source of the year or earlier has it over.
  init?(endOf mechanism: Handle<Mechanism>, _ catalog: Catalog, by year: Int) {
    if let ended = catalog.ended(mechanism) {
      self.init(subject: .end(mechanism), kind: .end, date: ended, status: .held)
      return
    }
    guard let standing = catalog.standing(of: mechanism, by: year), standing.isOver,
      let claim = catalog.handle(of: standing)
    else { return nil }
    self.init(subject: .over(mechanism, claim), kind: .end, date: standing.claim.asOf, status: .held)
  }

  init(_ arrival: Arrival, _ mechanism: Handle<Mechanism>) {
    self.init(
      subject: .arrival(arrival.party, mechanism, arrival.ground), kind: .accession, date: arrival.date, status: .held)
  }
}
