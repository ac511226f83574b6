/// What roles count as.
public enum RoleGroup: Sendable {
  /// Counts in `member:`, in numbers, overlaps and facets.
  case takesPart
  case near
  case supports
  /// Suspended, or said not to be a member.
  case outside
}

extension Role {
  /// The vocabulary in order: made once, since `allCases` makes an array at each call.
  fileprivate static let inOrder = allCases

  public var group: RoleGroup {
    switch self {
    case .member, .participant, .signatory, .chair, .coChair: .takesPart
    case .observer, .interested, .associate, .partner: .near
    case .coordinator, .secretariat, .donor, .host, .initiator, .implementer, .lead: .supports
    case .suspended, .nonMember: .outside
    }
  }
}

/// The roles that one party has in one mechanism.
public struct RoleSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public init(_ role: Role) {
    self.init(rawValue: 1 << UInt32(Role.inOrder.firstIndex(of: role)!))
  }

  /// In the order of the vocabulary, which puts taking part first.
  public var roles: [Role] { Role.inOrder.indices.filter { rawValue >> $0 & 1 == 1 }.map { Role.inOrder[$0] } }

  /// The one that tells most: an office, else the first in the order of the vocabulary; nil for none.
  public var foremost: Role? {
    if contains(RoleSet(.chair)) { return .chair }
    if contains(RoleSet(.coChair)) { return .coChair }
    return isEmpty ? nil : Role.inOrder[rawValue.trailingZeroBitCount]
  }

  public static let takingPart = RoleSet(group: .takesPart)
  public static let near = RoleSet(group: .near)
  public static let supporting = RoleSet(group: .supports)

  /// The offices that pass from party to party.
  public static let offices: RoleSet = [RoleSet(.chair), RoleSet(.coChair)]

  private init(group: RoleGroup) {
    self = Role.allCases.reduce(into: []) { if $1.group == group { $0.insert(RoleSet($1)) } }
  }
}
