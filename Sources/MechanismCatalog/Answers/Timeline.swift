/// When mechanisms arose, met and ended: a lane for each.
public struct Timeline: Equatable, Sendable {
  public let mechanisms: [Handle<Mechanism>]

  public init(_ mechanisms: [Handle<Mechanism>], _ links: Links) {
    self.mechanisms = mechanisms
  }
}
