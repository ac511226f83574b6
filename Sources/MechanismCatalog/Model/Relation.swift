/// What an id may stand for. One id may stand for a mechanism and a party at once: then it is both sides of one body.
public enum Entity: Hashable, Sendable {
  case mechanism(Handle<Mechanism>)
  case party(Handle<Party>)
  case event(Handle<Event>)
  case output(Handle<Output>)
}

/// An edge between two ids, by one source's word.
public struct Relation: Sendable {
  public let subject: Entity
  public let kind: RelationKind
  public let object: Entity
  public let since: PartialDate?
  public let citation: Citation
}

/// What a source says of the worth of a mechanism, or of such processes in general.
public struct Assessment: Sendable {
  /// nil: of such processes in general.
  public let mechanism: Handle<Mechanism>?
  public let kind: AssessmentKind
  public let point: Text
  public let citation: Citation
}

/// One reading of a contradiction that no rule can compute.
public struct ConflictReading: Sendable {
  public let conflict: Text
  /// What is disputed.
  public let what: Text
  public let kind: Text
  public let reading: Text
  public let asOf: PartialDate?
  public let citation: Citation
  public let time: PartialDate?
  /// Those that it is about; empty where it is about none in particular.
  public let mechanisms: [Handle<Mechanism>]
}
