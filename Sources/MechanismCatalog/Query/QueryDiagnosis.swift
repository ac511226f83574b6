/// Why a query finds nothing, and what would find something.
public struct QueryDiagnosis {
  /// A query that does find something.
  public struct Offer: Equatable, Sendable {
    /// The whole query.
    public let text: String
    public let count: Int
    /// What it changes: "without 'place:rome'", "as place:rome".
    public let words: String

    public init(text: String, count: Int, words: String) {
      (self.text, self.count, self.words) = (text, count, words)
    }
  }

  /// The top-level terms without which there would be something, with how much there would be; the most first.
  public let killers: [(term: String, count: Int)]
  /// The likeliest first: the same word as another field or text, near names, then less; of a sort the most first.
  public let offers: [Offer]
  /// In one sentence.
  public let message: String

  /// `query` finds no record of the kind; the links give the year, unless it names one. O(terms x offers x records).
  public init(_ query: Query, of kind: RecordKind, _ links: Links) {
    let tables = QueryTables(kind, links.whole.ofYear(query))
    let terms = query.terms
    let rests = terms.indices.map { index in Query.joined(terms.indices.filter { $0 != index }.map { terms[$0] }) }
    let counts = rests.map { QueryMatcher.count($0, tables) }
    let isAlone = terms.count { !$0.isYear } == 1
    let order = terms.indices.filter { counts[$0] > 0 && !terms[$0].isYear }.sorted { counts[$0] > counts[$1] }
    killers = order.map { (terms[$0].text, counts[$0]) }
    let others = order.flatMap { index in OtherMeanings(terms[index], rests[index], tables).offers }
    let less =
      isAlone
      ? []
      : order.map { index in
        Offer(text: rests[index].text, count: counts[index], words: "without '\(terms[index].text)'")
      }
    offers = others + less
    message = QueryDiagnosis.sentence(killers, isAlone: isAlone, offers: others)
  }

  private static func sentence(_ killers: [(term: String, count: Int)], isAlone: Bool, offers: [Offer]) -> String {
    let best = offers.first.map { "; \($0.words): \($0.count)" } ?? ""
    if isAlone, let only = killers.first { return "nothing fits '\(only.term)'" + best }
    if killers.isEmpty { return "nothing fits, even without any one term" }
    let parts = killers.prefix(3).map { "without '\($0.term)' there would be \($0.count)" }
    return parts.joined(separator: ", ") + best
  }
}

extension Query {
  /// The parts that all have to hold.
  var terms: [Query] {
    if case .and(let queries) = self { return queries }
    return [self]
  }

  fileprivate var isYear: Bool { if case .term(let term) = self { term.field == .asof } else { false } }

  /// A query of all the parts.
  static func joined(_ parts: [Query]) -> Query {
    let parts = parts.flatMap { part in if case .and(let inner) = part { inner } else { part == .all ? [] : [part] } }
    return parts.count > 1 ? .and(parts) : parts.first ?? .all
  }
}
