import MechanismCatalog
import TestSupport

/// Queries made up at random from what a catalog knows.
struct RandomQueries {
  var random: SeededGenerator
  let catalog: Catalog
  let kind: RecordKind

  init(seed: UInt64, _ catalog: Catalog, _ kind: RecordKind) {
    random = SeededGenerator(seed: seed)
    self.catalog = catalog
    self.kind = kind
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices.randomElement(using: &random)! }

  /// A query that can be read, nested up to a depth.
  mutating func query(depth: Int = 3) -> String {
    switch depth > 0 ? Int.random(in: 0...7, using: &random) : 0 {
    case 1: "-\(unary(depth: depth - 1))"
    case 2: "(\(query(depth: depth - 1)))"
    case 3, 4: "\(unary(depth: depth - 1)) \(unary(depth: depth - 1))"
    case 5: "\(query(depth: depth - 1)) | \(query(depth: depth - 1))"
    case 6: "\(query(depth: depth - 1)) OR \(query(depth: depth - 1))"
    case 7: row()
    default: term()
    }
  }

  private mutating func unary(depth: Int) -> String {
    switch Int.random(in: 0...2, using: &random) {
    case 0: "(\(query(depth: depth)))"
    case 1: "-\(term())"
    default: term()
    }
  }

  /// A word or a field with its value.
  mutating func term() -> String {
    let words = [
      "an", "a", "viet", "\"e s\"", "TUR", "ö", "xyz", "\"\"", "^a", "s$", "^\"the \"", "fuzzy:as", "\"OR\"", "12:30",
    ]
    return Bool.random(using: &random) ? pick(words) : field()
  }

  private mutating func row() -> String {
    let who = kind == .members ? "in:\(mechanism())" : "party:\(party())"
    return "(\(who) \(pick(["role:member", "date:2000..2008", "basis:listed", "role:chair,host"])))"
  }

  private mutating func field() -> String {
    switch Int.random(in: 0...11, using: &random) {
    case 0: "member:\(party())"
    case 1: "party:\(party()),\(party())"
    case 2: "in:\(mechanism())"
    case 3: "focus:\(catalog.focusAreas.isEmpty ? "\"\"" : pick(catalog.focusAreas).id.string)"
    case 4: "established:\(pick(["2001", "..2003", "1999..2004", "2002-02.."]))"
    case 5: "count:\(pick(["0", "2..", "..9", "unknown"]))"
    case 6: "role:\(pick(["member", "observer", "co-chair", "non_member", "host"]))"
    case 7: "source:\(pick(catalog.sources).id.string)"
    case 8: kind == .conflicts ? "scope:regional" : "conflict:\(pick(["yes", "no"]))"
    case 9: "place:\(pick(["bangkok", "IDN", "\"new york\"", "."]))"
    case 10: "host:\(pick(catalog.parties).id.string)"
    default: "region:\(pick(["asia", "\"Western Africa\"", "oceania"]))"
    }
  }

  private mutating func party() -> String { QueryQuotes.quoted(pick(catalog.parties).id.string) }
  private mutating func mechanism() -> String { pick(catalog.mechanisms).id.string }

  /// Text that is likely to meet the corners of the language.
  mutating func anyText() -> String {
    let pieces = [
      "a", "lab", "é", "-", "|", "OR", "(", ")", "\"", " ", " ", ".", "\u{301}", "O", "🇹🇷", "^", "$", ":", ",", "..",
      "member:",
      "in:", "asof:", "2005", "date:", "s", "role:chair", "party:aus", "count:", "99999999999999999999", "fuzzy:",
      "\r\n", "new zealand",
    ]
    return (0..<Int.random(in: 0...10, using: &random)).map { _ in pick(pieces) }.joined()
  }
}

enum QueryQuotes {
  static func quoted(_ text: String) -> String { text.contains(" ") ? "\"\(text)\"" : text }
}
