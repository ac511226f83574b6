/// One node of the controlled vocabulary of what mechanisms work on.
public struct FocusArea: Sendable {
  public let id: Text
  public let label: Text
  /// nil for a node of the upper level.
  public let parent: Handle<FocusArea>?
  public let description: Text
}

/// One source's word that a mechanism works on a focus area.
public struct FocusStatement: Sendable {
  public let mechanism: Handle<Mechanism>
  public let focusArea: Handle<FocusArea>
  public let asWritten: Text
  public let asOf: PartialDate?
  public let citation: Citation
  public let time: PartialDate?
}
