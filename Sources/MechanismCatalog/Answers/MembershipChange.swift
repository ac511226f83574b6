/// What differs between two years for one party in one mechanism.
public struct MembershipChange: Sendable {
  public enum Kind: CaseIterable, Sendable {
    /// A source says that it joined in between, or two complete lists show it; see `ground`.
    case joined
    /// It takes part in what did not exist in the earlier year, and a statement of the founding's year names it.
    case withFounding
    /// It is presumed to have been there with the founding, because the first list after it names it.
    case presumedWithFounding
    /// It is named as taking part for the first time: it may have been there before.
    case newlyNamed
    /// A source says that it left in between, or two complete lists show it; see `ground`.
    case left
    /// A source says that it is suspended, or is no member; see `ground`.
    case denied
    /// What counts in the later year does not list it: that is no word that it left.
    case notListed
    /// It takes part, or is near, by other roles; offices, which pass on, and supporting roles, which sources name as they
    /// occur, apart.
    case roleChanged
    /// It takes part in both years, and is not equally sure: presumed before, named after.
    case presenceChanged
  }

  /// What shows a change.
  public enum Ground: Hashable, Sendable {
    /// A row's own dates, or its word against membership.
    case row(Handle<Membership>)
    /// A complete list that counts in each year.
    case lists(earlier: Handle<MemberList>, later: Handle<MemberList>)
  }

  public let mechanism: Handle<Mechanism>
  public let party: Handle<Party>
  public let kind: Kind
  /// nil: it had no role in the earlier year.
  public let before: Participation?
  /// nil: it had no role in the later year.
  public let after: Participation?
  /// nil for changes that nothing but the two years' lists of names shows.
  public let ground: Ground?
}
