/// Whose a piece of the world is, as far as the map goes. What the table holds.
public enum MapAreaStatus: String, CaseIterable, Sendable {
  case own, disputed
}

/// One piece of the world that the map draws; a row of `map_areas.csv`.
public struct MapArea: Sendable {
  public let id: Text
  public let name: Text
  /// The party whose land it is or, where it is disputed, the one that stands for itself there; nil: there is none.
  public let party: Handle<Party>?
  /// Whether it carries a neutral mark: a disputed area belongs to no state, also where it has a party.
  public let isDisputed: Bool
  public let citation: Citation
  /// Empty where there is nothing to say.
  public let note: Text
}
