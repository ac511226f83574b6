/// Anything that states take part in: a row of the resolved index, tested against the claims.
public struct Mechanism: Sendable {
  public let id: Text
  public let name: Text
  /// The name for narrow columns; empty where the name is short.
  public let shortName: Text
  /// Names separated by `; `.
  public let aliases: Text
  public let kind: MechanismKind
  public let scope: Scope
  public let region: Text
  public let summary: Text

  /// The short name, or the name where there is none.
  public var label: Text { shortName.isEmpty ? name : shortName }
}

/// One source's word on one attribute of a mechanism.
public struct Claim: Sendable {
  public let mechanism: Handle<Mechanism>
  public let attribute: Attribute
  public let value: Text
  /// The date that the statement is about; nil where the text shows none.
  public let asOf: PartialDate?
  public let citation: Citation
  public let time: PartialDate?
  /// Why it is less than the source's plain word; nil where the source says it outright.
  public let basis: Doubt?
}
