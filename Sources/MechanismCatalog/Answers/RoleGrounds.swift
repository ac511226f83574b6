/// On what a party's roles in one mechanism rest.
public struct RoleGrounds: Equatable, Sendable {
  /// The roles that some source lists or names the party in.
  private var sure: RoleSet = []
  private var derived: RoleSet = []
  private var inferred: RoleSet = []

  public init() {}

  /// Adds what one row says.
  mutating func insert(_ row: Membership) {
    let role = RoleSet(row.role)
    switch row.basis.doubt {
    case nil: sure.insert(role)
    case .derived: derived.insert(role)
    case .inferred: inferred.insert(role)
    case .unconfirmed: break
    }
  }

  public mutating func formUnion(_ other: RoleGrounds) {
    sure.formUnion(other.sure)
    derived.formUnion(other.derived)
    inferred.formUnion(other.inferred)
  }

  /// Why no source lists or names the party in one of its roles; nil where one does.
  public func doubt(of role: Role) -> Doubt? {
    let role = RoleSet(role)
    if sure.contains(role) { return nil }
    return derived.contains(role) ? .derived : inferred.contains(role) ? .inferred : .unconfirmed
  }
}
