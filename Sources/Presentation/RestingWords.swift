import MechanismCatalog

/// That a mechanism is not going on as of the year, for what is said of it elsewhere than on its card.
public struct RestingWords {
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }

  public init(_ links: Links) { self.links = links }

  /// "ended", "merged", "dormant"; nil for what is neither over nor dormant by the newest word.
  public func word(_ mechanism: Handle<Mechanism>) -> String? {
    if links.dormant.contains(mechanism) { return StandingWord.dormant.rawValue }
    guard links.over.contains(mechanism) else { return nil }
    let word = catalog.standing(of: mechanism, by: year).flatMap { $0.isOver ? $0.word : nil } ?? .ended
    return word.rawValue
  }

  /// " (ended)"; empty where it is neither over nor dormant.
  public func behind(_ mechanism: Handle<Mechanism>) -> String { word(mechanism).map { " (\($0))" } ?? "" }

  /// " By the newest word APC is dormant (2008-03).", "Manila Process has ended (2005)."; empty where it is neither over nor dormant.
  func sentence(_ mechanism: Handle<Mechanism>) -> String {
    guard let word = word(mechanism) else { return "" }
    let date = StandingWords.date(catalog.standing(of: mechanism, by: year))
    return
      " By the newest word \(catalog.mechanisms[mechanism].label) \(verb(word))\(date.isEmpty ? "" : " (\(date))")."
  }

  private func verb(_ word: String) -> String {
    switch StandingWord(rawValue: word) {
    case .ended: "has ended"
    case .merged: "has been merged"
    default: "is \(word)"
    }
  }

  /// "Over or dormant, as of 2026: Manila Process (ended), APC (dormant)."; none where none is.
  public func notes(_ mechanisms: [Handle<Mechanism>]) -> [String] {
    let resting = mechanisms.filter { word($0) != nil }
    return resting.isEmpty ? [] : ["Over or dormant, as of \(year): \(names(resting))."]
  }

  /// "Left out as over, as of 2026: 5 mechanisms: A (ended), B (merged), C (ended) and 2 more."; none
  /// where none is left out.
  public func notes(leavingOut mechanisms: [Handle<Mechanism>]) -> [String] {
    guard !mechanisms.isEmpty else { return [] }
    let count = Words.count(mechanisms.count, "mechanism")
    return ["Left out as over, as of \(year): \(count): \(names(mechanisms))."]
  }

  private static let mostNames = 3

  private func names(_ mechanisms: [Handle<Mechanism>]) -> String {
    let rest = mechanisms.count - Self.mostNames
    return mechanisms.prefix(Self.mostNames).map { "\(catalog.mechanisms[$0].label)\(behind($0))" }
      .joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
