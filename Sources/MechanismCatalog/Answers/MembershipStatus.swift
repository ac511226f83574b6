/// Whether a party takes part in a mechanism as of a year, and if not, what sort of "no" or "unknown" that is.
public enum MembershipStatus: Sendable {
  /// It takes part: by a source's word, presumed or derived.
  case takesPart(Participation)
  /// It has a role there, but none that counts as taking part.
  case near(Participation)
  /// A source says that it is not a member, or is suspended.
  case denied(Membership)
  /// By a source's word its membership ended before the year.
  case left(Membership)
  /// Of two whole lists of one year, that which counts leaves it out and the other names it.
  case listsDiffer(DisputedAbsence)
  /// The list that counts in the year claims to be whole and does not name it.
  case notListed(MemberList)
  /// Sources name some who take part, and none claims to name all.
  case notNamed
  /// No source of that year or earlier says who takes part.
  case unknown
  /// The mechanism was not founded yet.
  case notFounded(PartialDate)
}

extension Snapshot {
  /// O(statements on the members of the mechanism).
  public func status(of party: Handle<Party>, in mechanism: Handle<Mechanism>, _ catalog: Catalog) -> MembershipStatus {
    if let founded = catalog.established(mechanism), !catalog.hasBegun(mechanism, by: year) {
      return .notFounded(founded)
    }
    let present = participations(in: mechanism).first { $0.party == party }
    if let present, present.takesPart { return .takesPart(present) }
    let rows = catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }.filter { $0.party == party }
    let denials = outside(rows, .nonMember, catalog) + outside(rows, .suspended, catalog)
    if let denial = denials.first { return .denied(denial) }
    if let gone = left(rows).first { return .left(gone) }
    if let present { return .near(present) }
    if let dispute = disputedAbsences(rows, mechanism, catalog).first { return .listsDiffer(dispute) }
    if let whole = countedList(of: mechanism, catalog), !whole.isPresumed {
      return .notListed(catalog.lists[whole.list])
    }
    return isUnknown(mechanism) ? .unknown : .notNamed
  }
}

extension Snapshot {
  /// Whether a list of a mechanism's members that claims to be whole counts in the year, or is presumed to.
  public func hasWholeList(of mechanism: Handle<Mechanism>, _ catalog: Catalog) -> Bool {
    countedList(of: mechanism, catalog) != nil
  }

  /// The list that claims to be whole by which the members of a mechanism are counted in the year, and whether it is of a
  /// later year, so that they are presumed; nil where there is none. O(lists of the mechanism).
  public func countedList(
    of mechanism: Handle<Mechanism>, _ catalog: Catalog
  ) -> (list: Handle<MemberList>, isPresumed: Bool)? {
    CountedLists(catalog, mechanism, year: year).ofMembers
  }

  /// Whether a list of the year or earlier claims to name all members of a mechanism, so that who is not on it is known
  /// not to be in it.
  public func canTellAbsence(from mechanism: Handle<Mechanism>, _ catalog: Catalog) -> Bool {
    CountedLists(catalog, mechanism, year: year).ofMembers.map { !$0.isPresumed } ?? false
  }

  /// Whether no source names anybody that takes part in a mechanism.
  public func isUnknown(_ mechanism: Handle<Mechanism>) -> Bool {
    !participations(in: mechanism).contains(where: \.takesPart)
  }
}

extension Catalog {
  /// The statement that names a party as taking part in a mechanism at the earliest date; nil where none does, or
  /// none of them is of any time.
  public func firstNaming(_ party: Handle<Party>, in mechanism: Handle<Mechanism>) -> Membership? {
    let rows = membershipsOfMechanism[mechanism].map { memberships[$0] }.filter {
      $0.party == party && $0.role.group == .takesPart && $0.basis != .attended
    }
    guard let first = rows.compactMap(\.firstDate).min() else { return nil }
    return rows.first { $0.firstDate == first }
  }
}

extension Membership {
  /// Since when it says that its party takes part, or else when it says so.
  public var firstDate: PartialDate? { from ?? time }
}
