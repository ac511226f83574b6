import MechanismCatalog

/// One step of the breadcrumb: what the listed mechanisms must be linked to.
public struct Facet: Hashable, Sendable {
  public let topic: Topic
  /// For a party: whether any role will do. Without it, the party takes part.
  public let anyRole: Bool

  public init(_ topic: Topic, anyRole: Bool = false) {
    self.topic = topic
    self.anyRole = anyRole
  }
}
