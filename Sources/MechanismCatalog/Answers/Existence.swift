/// Whether a party is there in a year.
public enum PartyExistence: Sendable {
  /// It exists on some day of the year.
  case present
  /// It was no more.
  case past
  /// It came later, or was a part of another still and nobody names it.
  case later
}

extension Links {
  /// Whether a party exists on some day of the year.
  public func exists(_ party: Handle<Party>) -> Bool {
    let record = catalog.parties[party]
    return record.existsFrom?.firstDay ?? .min <= lastDay && record.existsTo?.lastDay ?? .max >= firstDay
  }

  /// Whether a party is there in the year: it exists then, or by some source has a role all the same.
  public func isThere(_ party: Handle<Party>) -> Bool {
    exists(party) || !snapshot.participations(of: party).isEmpty
  }

  /// Whether a party is among those of the year, whatever is asked about them.
  func existence(_ party: Handle<Party>, _ holders: LandHolders) -> PartyExistence {
    if exists(party), holders[party] == party || !snapshot.participations(of: party).isEmpty { return .present }
    return catalog.parties[party].existsTo?.lastDay ?? .max < firstDay ? .past : .later
  }

  private var firstDay: Int32 { Int32(snapshot.year) * 10_000 + 101 }
  private var lastDay: Int32 { Int32(snapshot.year) * 10_000 + 1231 }
}
