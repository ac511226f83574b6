import MechanismCatalog
import Presentation

/// Why a query finds nothing: which term is too much, what would find something, and where a "no" is none.
enum EmptyAnswer {
  private static let mostOffers = 4

  static func notes(_ query: Query, of kind: RecordKind, _ links: Links) -> [String] {
    let diagnosis = QueryDiagnosis(query, of: kind, links)
    let offers = diagnosis.offers.prefix(mostOffers).map { "\($0.text) (\($0.count))" }
    let remedy = offers.isEmpty ? [] : ["What would find something: \(offers.joined(separator: "; "))."]
    return [Words.capitalized(diagnosis.message) + "."] + remedy + chairs(query, links)
      + (kind == .members ? standing(query, links) : [])
      + ["Not listed is not the same as not so: no source in these data says it."]
  }

  /// Where it asks who chairs a mechanism: who was last known to.
  private static func chairs(_ query: Query, _ links: Links) -> [String] {
    guard query.asksForChairs else { return [] }
    return query.namedMechanisms.flatMap { ChairWords.sentences($0, links).map { "\($0)." } }
  }

  /// Where the query asks for one party in one mechanism, by name or by a word: how the party stands there.
  private static func standing(_ query: Query, _ links: Links) -> [String] {
    let mechanisms = query.namedMechanisms
    guard mechanisms.count == 1, let mechanism = mechanisms.first else { return [] }
    let parties = query.namedParties + wordedParties(query, links.catalog)
    guard parties.count == 1, let party = parties.first else { return [] }
    return [StatusWords(links).sentence(party, mechanism)]
  }

  /// The party whose name the plain words are.
  private static func wordedParties(_ query: Query, _ catalog: Catalog) -> [Handle<Party>] {
    let words = query.plainWords
    guard !words.isEmpty, case .found(.party(let party)) = NameLookup(catalog).find(words, among: [.party]) else {
      return []
    }
    return [party]
  }
}

extension Query {
  /// The plain words that must all be held, as one text.
  fileprivate var plainWords: String {
    switch self {
    case .word(let word): word.text
    case .and(let queries): queries.map(\.plainWords).filter { !$0.isEmpty }.joined(separator: " ")
    default: ""
    }
  }
}
