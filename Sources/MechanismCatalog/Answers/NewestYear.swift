extension Catalog {
  /// The newest year that any list, membership, claim or focus statement is about: the year shown by default.
  /// nil for a catalog whose statements have no dates.
  public var newestYear: Int? {
    var newest: Int?
    func consider(_ date: PartialDate?) {
      if let year = date?.lastYear, year > newest ?? .min { newest = year }
    }
    for list in lists { consider(list.asOf) }
    for membership in memberships { consider(membership.asOf) }
    for claim in claims { consider(claim.asOf) }
    for statement in focusStatements { consider(statement.asOf) }
    return newest
  }
}
