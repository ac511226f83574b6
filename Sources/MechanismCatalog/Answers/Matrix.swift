/// Who is in what: parties, mechanisms or focus areas against mechanisms.
public struct Matrix: Equatable, Sendable {
  public let mechanisms: [Handle<Mechanism>]

  public init(_ mechanisms: [Handle<Mechanism>], _ links: Links) {
    self.mechanisms = mechanisms
  }
}
