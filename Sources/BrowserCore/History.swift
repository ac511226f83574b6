/// The places that were left by going on, and those that were left by going back.
public struct History: Equatable, Sendable {
  public private(set) var earlier: [Place] = []
  public private(set) var later: [Place] = []

  /// Notes a place that is left by going on. What was later is forgotten.
  mutating func leave(_ place: Place) {
    earlier.append(place)
    later = []
  }

  /// The place before, in exchange for the present one; nil at the beginning.
  mutating func back(from place: Place) -> Place? {
    guard let previous = earlier.popLast() else { return nil }
    later.append(place)
    return previous
  }

  /// The place after, in exchange for the present one; nil at the end.
  mutating func forward(from place: Place) -> Place? {
    guard let next = later.popLast() else { return nil }
    earlier.append(place)
    return next
  }
}
