extension Catalog {
  /// See `newestYear`. O(statements).
  func findNewestYear() -> Int? {
    var newest: Int?
    func consider(_ date: PartialDate?) {
      if let year = date?.lastYear, year > newest ?? .min { newest = year }
    }
    for list in lists { consider(list.time) }
    for membership in memberships { consider(membership.time) }
    for claim in claims { consider(claim.time) }
    if let newest, newest >= newestSourceYear ?? .max { return newest }
    for statement in focusStatements { consider(statement.time) }
    return newest
  }

  /// The year of the newest source; nil if one has no date. Maps do not count: they say nothing of mechanisms. No
  /// statement is of a later year than its source, so that focus statements need not be read where the others reach it.
  private var newestSourceYear: Int? {
    var newest: Int?
    for source in sources where !(source.kind == "map") {
      guard let year = [source.published, source.seen].compactMap({ $0?.lastYear }).max() else { return nil }
      newest = max(newest ?? year, year)
    }
    return newest
  }
}
