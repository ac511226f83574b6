/// Who holds the passing offices of one mechanism, chair and co-chair, in a year.
///
/// A row with dates of its own counts where the year lies within them; but of terms with an open end only the latest to
/// begin goes on, since an office passes; a row with an end alone counts in the year of that end, since nobody knows
/// when it began. Of statements without dates the newest of the year or earlier counts, unless
/// a dated term reaches beyond it: it may be years old, and is then to be shown with its date.
struct Offices {
  /// What is known of one office, days as in `PartialDate`.
  private struct Office {
    /// How current the newest word on it is by the year.
    var newest = Int32.min
    /// The first days of the latest terms that have begun by the year.
    var (latestOpen, latestClosed) = (Int32.min, Int32.min)
  }

  private let year: Int
  private var chair = Office()
  private var coChair = Office()
  /// The rows of terms whose end is known.
  private var terms: [Membership] = []

  /// O(rows).
  init(_ catalog: Catalog, _ rows: ArraySlice<Handle<Membership>>, year: Int) {
    self.year = year
    for row in rows where catalog.memberships[row].role.isOffice {
      let membership = catalog.memberships[row]
      if membership.basis == .attended || membership.hasUnknownEnd { continue }
      if membership.role == .chair { note(membership, &chair) } else { note(membership, &coChair) }
      if membership.to != nil { terms.append(membership) }
    }
  }

  private func note(_ row: Membership, _ office: inout Office) {
    guard row.hasOwnDates else {
      if row.isSaid(by: year) { office.newest = max(office.newest, row.currency) }
      return
    }
    guard (row.from ?? row.to)?.firstDay ?? .min <= Int32(year) * 10_000 + 1231 else { return }
    let start = row.from?.firstDay ?? .min
    // A term says who holds the office up to its end, one with an open end up to when its page speaks.
    let until = min((row.to ?? row.time)?.newness ?? .min, Int32(year) * 10_000)
    office.newest = max(office.newest, row.from?.newness ?? .min, until)
    if row.to == nil {
      office.latestOpen = max(office.latestOpen, start)
    } else {
      office.latestClosed = max(office.latestClosed, start)
    }
  }

  /// Whether the holder that a row names holds the office in the year. O(terms).
  func counts(_ row: Membership) -> Bool {
    let office = row.role == .chair ? chair : coChair
    if row.hasOwnDates { return row.isTerm(in: year) && !hasPassed(row, office) }
    return row.isSaid(by: year) && row.currency == office.newest && !isOfTerm(row)
  }

  /// Whether another has begun since a term with an open end began; one that has ended again, since it was said to go
  /// on.
  private func hasPassed(_ row: Membership, _ office: Office) -> Bool {
    guard row.to == nil, let start = row.from?.lastDay else { return false }
    return office.latestOpen > start || office.latestClosed > max(start, row.time?.lastDay ?? .min)
  }

  /// Whether a statement is of a term whose end is known.
  private func isOfTerm(_ row: Membership) -> Bool {
    guard let time = row.time else { return false }
    return terms.contains { $0.party == row.party && $0.role == row.role && $0.isTerm(in: time.year) }
  }
}

extension Membership {
  /// Whether a year lies within a holder's own dates; of those with an end alone, whether it is of the year.
  func isTerm(in year: Int) -> Bool {
    guard from == nil, let to else { return isWithinDates(year) }
    return !hasUnknownEnd && to.touches(year: year)
  }
}
