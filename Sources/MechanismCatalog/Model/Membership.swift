/// One enumeration in one source.
public struct MemberList: Sendable {
  public let id: Text
  public let mechanism: Handle<Mechanism>
  public let role: Role
  public let asOf: PartialDate?
  public let completeness: Completeness
  /// The number that the source states for it; nil where it states none.
  public let statedCount: Int?
  public let counts: CountUnit?
  /// The id of the event whose attendance it lists; empty for lists of members.
  public let event: Text
  public let citation: Citation
  public let time: PartialDate?
}

/// One source's word that a party takes part, and how.
public struct Membership: Sendable {
  public let mechanism: Handle<Mechanism>
  public let party: Handle<Party>
  public let role: Role
  public let from: PartialDate?
  public let to: PartialDate?
  public let asOf: PartialDate?
  /// The name as the source prints it.
  public let asWritten: Text
  /// The enumeration it stands in; nil for a statement of its own.
  public let list: Handle<MemberList>?
  public let basis: Basis
  public let citation: Citation
  public let time: PartialDate?
}
