/// One source's word on a dated meeting, launch, signature, accession or report.
public struct EventStatement: Sendable {
  public let event: Handle<Event>
  /// nil: the source gives no date.
  public let date: PartialDate?
  /// The date as the table holds it.
  public let dateText: Text
  public let title: Text
  public let kind: Text
  public let status: EventStatus
  /// The status as the table holds it, for searching.
  public let statusText: Text
  /// Ids of the mechanisms whose event it is.
  public let mechanisms: [Handle<Mechanism>]
  /// `City, ISO3`, either part alone, or empty.
  public let place: Text
  public let hosts: [Handle<Party>]
  public let details: Text
  public let citation: Citation
  /// Why it is less than the source's plain word; nil where the source says it outright.
  public let basis: Doubt?
}

/// An event, and all that sources say of it. What is shown is the word of the statement that wins by the rule for
/// lasting attributes: the newest source, then the more precise date, then the order of sources.
public struct Event: Sendable {
  public let id: Text
  /// Handles of its statements, the one that wins first.
  public internal(set) var statements: [Handle<EventStatement>]
  /// All mechanisms that any statement names, without repeats, in table order.
  public internal(set) var mechanisms: [Handle<Mechanism>]
}
