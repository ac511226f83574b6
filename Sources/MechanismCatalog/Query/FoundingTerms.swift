/// The mechanisms whose founding, a row among events, has what a term asks of events.
struct FoundingTerms {
  private let tables: QueryTables
  private var catalog: Catalog { tables.catalog }

  init(_ tables: QueryTables) {
    self.tables = tables
  }

  /// A founding has a kind, a date, a place and sources; it has no host and no status.
  func mechanisms(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> RecordSet<Mechanism> {
    let all = MechanismTerms(tables)
    return switch (field, meaning) {
    case (.kind, .word(let word)): all.set { _ in word == QueryVocabulary.founding }
    case (.date, .dates(let range)): all.set { catalog.established($0)?.touches(range) ?? false }
    case (.place, .text(let text)): PlaceTerms(text, catalog).seated(tables.links.none)
    case (.source, .topic(.source(let source))): all.set { claims($0).contains { $0.citation.source == source } }
    case (.basis, .word(let word)):
      all.set { catalog.resolution(of: .established, $0)?.shown.basis?.rawValue == word }
    case (.conflict, .word(let word)):
      all.set { mechanism in
        catalog.disputedClaims(mechanism).contains { $0.attribute == .established } == (word == "yes")
      }
    default: tables.links.none
    }
  }

  /// What sources say of when it was founded.
  private func claims(_ mechanism: Handle<Mechanism>) -> [Claim] {
    catalog.claimsOfMechanism[mechanism].map { catalog.claims[$0] }.filter { $0.attribute == .established }
  }
}
