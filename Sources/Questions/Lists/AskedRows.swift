import MechanismCatalog

/// Which rows of memberships a query is after, so that dates and sources are theirs: of a chair since when it chairs, not
/// since when it is a member.
struct AskedRows {
  /// The rows of a parenthesis; nil where the query has none.
  private let rows: Set<Handle<Membership>>?
  /// The roles that it asks for; nil: any.
  private let roles: RoleSet?

  static let all = AskedRows(rows: nil, roles: nil)

  private init(rows: Set<Handle<Membership>>?, roles: RoleSet?) {
    (self.rows, self.roles) = (rows, roles)
  }

  init(_ query: Query, _ links: Links) {
    self.init(rows: query.membershipRows(links), roles: query.askedRoles)
  }

  /// Whether a parenthesis asks for rows of its own.
  var isOfRows: Bool { rows != nil }

  /// Whether a row is one of a parenthesis.
  func names(_ row: Handle<Membership>) -> Bool { rows?.contains(row) ?? false }

  /// Whether a role is asked for.
  func has(_ role: Role) -> Bool { roles?.contains(RoleSet(role)) ?? true }
}
