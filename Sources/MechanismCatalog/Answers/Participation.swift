/// A party in a mechanism, as of one year.
public struct Participation: Sendable {
  public let mechanism: Handle<Mechanism>
  public let party: Handle<Party>
  public internal(set) var roles: RoleSet
  /// Those of the roles that some source names it for one by one; the others are inferred, derived or unconfirmed.
  public internal(set) var sureRoles: RoleSet
  public var presence: Presence
  /// The row that the first of the roles rests on; the card shows all.
  public internal(set) var evidence: Handle<Membership>

  /// How sure the participation is.
  public enum Presence: UInt8, Comparable, Sendable {
    /// A list or a statement of the year or earlier says so.
    case known
    /// Before the first list of the mechanism: its members are taken to have been there already.
    case presumed
    /// No source names it one by one: it follows from a parent body, or is inferred, or was not found again.
    case derived

    public static func < (left: Presence, right: Presence) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether it counts in numbers, overlaps and facets.
  public var takesPart: Bool { !roles.isDisjoint(with: .takingPart) }
}
