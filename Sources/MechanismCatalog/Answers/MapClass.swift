/// What the states are told apart by on a map. Unknown is a class of its own: it is never counted as none or no.
public enum MapClass: Hashable, Sendable {
  /// Takes part in so many of several mechanisms.
  case counts(ClosedRange<Int>)
  /// How it stands in one mechanism.
  case standing(MapStanding)
  /// It takes part in none: of one mechanism a list that claims to be whole leaves it out, of several each has such a
  /// list.
  case none
  /// No source names it, and none claims to name all.
  case unknown
}

/// How a party stands in one mechanism by a source's word, the strongest first.
public enum MapStanding: CaseIterable, Sendable {
  /// Chair or co-chair.
  case chair
  case member
  /// It takes part, but only as presumed, or in doubt.
  case presumed, derived, inferred, unconfirmed
  case near
  /// It is near or supports, but presumed or in doubt.
  case unsureNear
  case supports
  /// Of two whole lists of one year only the one that does not count names it.
  case sourcesDiffer
  /// Left, suspended, or said not to be a member.
  case outside
  /// The mechanism had not begun, so nobody was in it.
  case notFounded
}

extension MapClass {
  /// How a status shows on a map.
  init(_ status: MembershipStatus) {
    self =
      switch status {
      case .takesPart(let participation): .standing(MapStanding(participation))
      case .near(let participation): .standing(MapStanding(near: participation))
      case .listsDiffer: .standing(.sourcesDiffer)
      case .denied, .left: .standing(.outside)
      case .notFounded: .standing(.notFounded)
      case .notListed: .none
      case .notNamed, .unknown: .unknown
      }
  }
}

extension MapStanding {
  fileprivate init(near participation: Participation) {
    self =
      if participation.presence != .known {
        .unsureNear
      } else {
        participation.roles.isDisjoint(with: .near) ? .supports : .near
      }
  }

  fileprivate init(_ participation: Participation) {
    let roles = participation.roles
    self =
      switch participation.presence {
      case .known: roles.foremost?.isOffice == true ? .chair : .member
      case .presumed: .presumed
      case .derived: .derived
      case .inferred: .inferred
      case .unconfirmed: .unconfirmed
      }
  }
}
