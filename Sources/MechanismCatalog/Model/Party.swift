/// A state, territory, economy or organization, or a group of them.
public struct Party: Sendable {
  public let id: Text
  public let name: Text
  /// Names separated by `; `.
  public let aliases: Text
  public let kind: PartyKind
  public let iso2: Text
  public let iso3: Text
  public let m49: Text
  public let region: Text
  public let subregion: Text
  public let existsFrom: PartialDate?
  public let existsTo: PartialDate?
  /// Ids of the parties that took its place, separated by `; `.
  public let successors: Text
}
