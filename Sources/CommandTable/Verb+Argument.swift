extension Verb {
  /// What follows the verb on the command line, for completion.
  public enum Argument: Sendable {
    case nothing
    /// A query, of mechanisms.
    case query
    /// A kind of records, then a query of it.
    case kindAndQuery
    /// A name of anything; several where the verb compares or links.
    case names
    case path, command, shell
  }

  /// What this verb takes; every verb takes options besides.
  public var argument: Argument {
    switch self {
    case .browse, .overlap, .timeline, .matrix, .map: .query
    case .list: .kindAndQuery
    case .show, .compare, .path, .diff: .names
    case .check: .path
    case .help: .command
    case .man: .nothing
    case .completions: .shell
    }
  }
}
