/// The tables that a query can be asked of, as the command line calls them.
public enum RecordKind: String, CaseIterable, Sendable {
  case mechanisms
  /// Parties: states, territories, economies, organizations and groups.
  case members
  case focus, events, outputs, relations, sources, conflicts
  /// The enumerations of members, with the numbers that their sources state.
  case lists
}
