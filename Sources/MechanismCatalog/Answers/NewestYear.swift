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

  /// Until when the data reach, in EDTF: the newest year, with the month of its newest source where one has a month. nil
  /// if no statement has a date. O(sources).
  public var newestMonth: String? {
    guard let newestYear else { return nil }
    let dates = sources.filter { !($0.kind == "map") }.flatMap { [$0.published, $0.seen] }
    let months = dates.compactMap { $0?.end ?? $0?.start }.filter { Int($0.year) == newestYear }.map(\.month)
    return PartialDate(.init(year: newestYear, month: Int(months.max() ?? 0))).edtf
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
