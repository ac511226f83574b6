/// A party in a mechanism, as of one year.
public struct Participation: Sendable {
  public let mechanism: Handle<Mechanism>
  public let party: Handle<Party>
  public internal(set) var roles: RoleSet
  /// Which of the roles some source names it for one by one, and on what the others rest.
  public internal(set) var grounds = RoleGrounds()
  public var presence: Presence
  /// The row that the first of the roles rests on; the card shows all.
  public internal(set) var evidence: Handle<Membership>

  /// How sure the participation is.
  public enum Presence: UInt8, CaseIterable, Comparable, Sendable {
    /// A list or a statement of the year or earlier says so.
    case known
    /// Before the first list of the mechanism: its members are taken to have been there already.
    case presumed
    /// No source names it one by one: see `Doubt`.
    case derived, inferred, unconfirmed

    /// nil for no doubt.
    init?(_ doubt: Doubt?) {
      switch doubt {
      case nil: return nil
      case .derived: self = .derived
      case .inferred: self = .inferred
      case .unconfirmed: self = .unconfirmed
      }
    }

    /// Why no source names it one by one; nil where one does, if only on a later list.
    public var doubt: Doubt? {
      switch self {
      case .known, .presumed: nil
      case .derived: .derived
      case .inferred: .inferred
      case .unconfirmed: .unconfirmed
      }
    }

    public static func < (left: Presence, right: Presence) -> Bool { left.rawValue < right.rawValue }
  }

  /// How sure one of the roles is.
  public func presence(of role: Role) -> Presence {
    Presence(grounds.doubt(of: role)) ?? min(presence, .presumed)
  }

  /// Whether it counts in numbers, overlaps and facets.
  public var takesPart: Bool { !roles.isDisjoint(with: .takingPart) }
}
