/// Anything that a user can look at: what a row of a list stands for, and what a card is of.
public enum Topic: Hashable, Sendable {
  case mechanism(Handle<Mechanism>)
  case party(Handle<Party>)
  case focusArea(Handle<FocusArea>)
  case event(Handle<Event>)
  case output(Handle<Output>)
  case source(Handle<Source>)
  /// The founding of a mechanism, a row of timelines.
  case founding(Handle<Mechanism>)
  case year(Int)
  /// All mechanisms of one kind: what heads a group of them.
  case kind(MechanismKind)
}
