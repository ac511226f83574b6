/// A body that is a mechanism and a party at once has one id; relations name it by its mechanism's side.
extension Catalog {
  /// What relations call a party: the mechanism of the same id where there is one, else the party. O(length of the id).
  public func body(_ party: Handle<Party>) -> Entity {
    ids.mechanisms.position(of: parties[party].id).map { .mechanism(Handle($0)) } ?? .party(party)
  }

  /// Whether something is an organization, by either of its sides.
  func isOrganization(_ entity: Entity) -> Bool {
    switch entity {
    case .mechanism(let mechanism):
      mechanisms[mechanism].kind == .organization
        || ids.parties.position(of: mechanisms[mechanism].id).map { parties[$0].kind == .organization } ?? false
    case .party(let party): parties[party].kind == .organization
    case .event, .output: false
    }
  }
}
