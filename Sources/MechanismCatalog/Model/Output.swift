/// One source's word on a declaration, plan, agreement, convention or model law.
public struct OutputStatement: Sendable {
  public let output: Handle<Output>
  public let name: Text
  public let kind: Text
  public let mechanisms: [Handle<Mechanism>]
  /// The id of the event it came from; empty where none is named.
  public let event: Text
  public let date: PartialDate?
  public let citation: Citation
}

/// What a mechanism led to, and all that sources say of it; resolved like events.
public struct Output: Sendable {
  public let id: Text
  /// Handles of its statements, the one that wins first.
  public internal(set) var statements: [Handle<OutputStatement>]
  public internal(set) var mechanisms: [Handle<Mechanism>]
  /// Its points in our own words, in order.
  public internal(set) var points: [Text]
}
