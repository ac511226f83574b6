/// What is known where a row and a column of a matrix meet.
public enum MatrixCell: Hashable, Sendable {
  /// The party has a role, the foremost of all that it has, and how sure that one is.
  case role(Role, Participation.Presence)
  /// A source says that the party is suspended, or is not a member.
  case outside(Role)
  /// By a source's word its membership ended before the year.
  case left
  /// Of two whole lists of one year, that which counts leaves the party out and the other names it: neither yes nor no.
  case sourcesDiffer
  /// The list that counts in the year claims to be whole and does not name it.
  case notListed
  /// The mechanism itself, against itself.
  case itself(Matrix.Total)
  /// So many take part in both; of these so many are only presumed or derived in one of the two. None, only where the
  /// lists of both claim to be whole.
  case shared(Int, unsure: Int)
  /// The mechanism works on the area by a source's word.
  case worksOn
  /// It works on a part of it.
  case worksOnPart
  /// No source says that it works on the area, though some say what it works on.
  case notSaid
  /// No source that could tell says anything: never a "no".
  case unknown

  /// Whether it counts in numbers: the party takes part, members are shared, the mechanism works on it.
  public var counts: Bool { weight >= 1 }

  /// The cell without its numbers: what a legend explains.
  public var sort: MatrixCell {
    switch self {
    case .itself: .itself(Matrix.Total())
    case .shared(let number, let unsure): .shared(min(1, number), unsure: min(1, unsure))
    default: self
    }
  }

  /// How much it ties its row to its column, for `Matrix.Order.blocks`; 0: not at all.
  var weight: Double {
    switch self {
    case .role(let role, _): role.group == .takesPart ? 1 : 0.5
    case .itself(let total): Double(total.count + total.presumed)
    case .shared(let number, _): Double(number)
    case .worksOn, .worksOnPart: 1
    case .sourcesDiffer, .outside, .left, .notListed, .notSaid, .unknown: 0
    }
  }

  /// Its place where lines are sorted by the cells of one line: what ties most first, unknown last.
  var rank: Int {
    switch self {
    case .role(let role, let presence): MatrixCell.rank(role) * 8 + Int(presence.rawValue)
    case .sourcesDiffer: 999
    case .outside: 1000
    case .left: 1001
    case .notListed, .notSaid: 1002
    case .itself: .min
    case .shared(let number, _): -number
    case .worksOn: 0
    case .worksOnPart: 1
    case .unknown: .max
    }
  }

  /// Offices first, then by what roles count as, then by the vocabulary.
  private static func rank(_ role: Role) -> Int {
    if role.isOffice { return role == .chair ? 0 : 1 }
    return 2 + RoleSet(role).rawValue.trailingZeroBitCount
  }
}

extension Participation {
  /// The foremost of the roles, and how sure that one is; nil for no role.
  var cell: MatrixCell? {
    roles.foremost.map { .role($0, presence(of: $0)) }
  }
}
