import MechanismCatalog

/// What Tab can make of a filter that is being typed.
public struct Completing: Equatable, Sendable {
  /// Two or more ways to go on, the likeliest first.
  public let candidates: [Completion]
  /// The candidate that is in the prompt; nil while only what all have in common is.
  public private(set) var chosen: Int?

  init(_ candidates: [Completion]) {
    self.candidates = candidates
  }

  /// Goes to the next candidate, or the one before, round from the ends.
  mutating func choose(isBackwards: Bool) {
    guard !candidates.isEmpty else { return }
    let step = isBackwards ? candidates.count - 1 : 1
    chosen = chosen.map { ($0 + step) % candidates.count } ?? (isBackwards ? candidates.count - 1 : 0)
  }

  /// The longest text that all candidates have before their cursors.
  var common: String {
    guard var common = candidates.first.map({ String($0.text.prefix($0.cursor)) }) else { return "" }
    for candidate in candidates.dropFirst() {
      let text = candidate.text.prefix(candidate.cursor)
      common = String(zip(common, text).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }
}
