extension Links {
  /// Whether a party exists on some day of the year.
  public func exists(_ party: Handle<Party>) -> Bool {
    let record = catalog.parties[party]
    let (first, last) = (Int32(snapshot.year) * 10_000 + 101, Int32(snapshot.year) * 10_000 + 1231)
    return record.existsFrom?.firstDay ?? .min <= last && record.existsTo?.lastDay ?? .max >= first
  }

  /// Whether a party is there in the year: it exists then, or by some source has a role all the same.
  public func isThere(_ party: Handle<Party>) -> Bool {
    exists(party) || !snapshot.participations(of: party).isEmpty
  }
}
