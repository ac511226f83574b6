/// In how many mechanisms each state is, or how each stands in one.
public struct WorldMap: Equatable, Sendable {
  public let mechanisms: [Handle<Mechanism>]

  public init(_ mechanisms: [Handle<Mechanism>], _ links: Links) {
    self.mechanisms = mechanisms
  }
}
