/// Rows that speak of who is not, or no longer, in a mechanism.
extension Membership {
  /// Whether by the row's own dates its party had left before a year. The end of a term of office is no leaving.
  public func hasLeft(by year: Int) -> Bool {
    guard let to, basis != .attended, !role.isOffice, role.group == .takesPart || role.group == .near else {
      return false
    }
    return to.lastDay < Int32(year) * 10_000 + 101
  }

  /// Whether the row speaks of a year: it lies within the row's dates, or the statement is of that year or earlier.
  public func speaks(of year: Int) -> Bool {
    hasOwnDates ? isWithinDates(year) : isSaid(by: year)
  }
}

extension Snapshot {
  /// The rows that say of parties that they are suspended or are no members, as of the snapshot's year. A denial that
  /// is older than the word by which the party takes part is not among them.
  public func outside(_ rows: [Membership], _ role: Role, _ catalog: Catalog) -> [Membership] {
    rows.filter { row in
      guard row.role == role, row.speaks(of: year) else { return false }
      guard role == .nonMember, !row.hasOwnDates, let present = participation(of: row),
        present.takesPart, present.presence == .known, let time = row.time
      else { return true }
      return (catalog.memberships[present.evidence].time?.lastDay ?? .min) <= time.lastDay
    }
  }

  /// The rows by which parties left before the snapshot's year and are not in again.
  public func left(_ rows: [Membership]) -> [Membership] {
    rows.filter { row in
      guard row.hasLeft(by: year) else { return false }
      guard let present = participation(of: row) else { return true }
      return row.role.group == .takesPart && !present.takesPart
    }
  }

  private func participation(of row: Membership) -> Participation? {
    participations(in: row.mechanism).first { $0.party == row.party }
  }
}
