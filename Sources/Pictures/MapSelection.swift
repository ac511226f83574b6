import TerminalModel

/// What a reader has selected on a map.
public struct MapSelection: Equatable, Sendable {
  /// nil: nothing.
  public var entry: MapEntry?
  /// The half cell on which the cursor rests; nil for what has no land on the map.
  public var anchor: Point?
  /// Whether the cursor is in the list beside the map.
  public var isInList = false
  /// The first row of the list that is shown.
  public var top = 0

  public init() {}
}
