/// What decides which side of a contradiction is shown elsewhere.
public enum Settlement: Sendable {
  case newestSource, morePrecise, newestStatement
  /// Nothing but the order of the sources: the side that is shown is disputed.
  case order
  /// Members are counted by the names on the list that counts, whatever number its source states.
  case names
  /// The list that counts in the year, which is one of the sides.
  case list
  /// A statement or list that is none of the sides is shown.
  case other
  /// No rule: nothing is shown as settled.
  case nothing
}
