/// How many parties there are of each sort: a group is never counted as a state.
public struct PartyTally: Equatable, Sendable {
  /// States, territories and economies.
  public private(set) var states = 0
  public private(set) var organizations = 0
  public private(set) var groups = 0

  public init(_ parties: some Sequence<Handle<Party>>, _ catalog: Catalog) {
    for party in parties {
      switch catalog.parties[party].kind {
      case .state, .territory, .economy: states += 1
      case .organization: organizations += 1
      case .group: groups += 1
      }
    }
  }
}
