import CommandTable
import MechanismCatalog
import Presentation

/// The mechanisms that a picture is of: those that its query leaves.
struct PictureSubject {
  let query: Query
  let links: Links
  /// In the standing order: by kind, then by founding.
  let mechanisms: [Handle<Mechanism>]

  /// Reads the arguments of an invocation as a query of mechanisms. Throws why it cannot be read.
  init(_ invocation: Invocation, _ years: YearlyLinks, standardYear: Int) throws(Refusal) {
    query = try QueryReading.query(invocation.arguments, of: .mechanisms, years.catalog)
    links = years[query.asOf ?? standardYear]
    let matcher = QueryMatcher(query, of: .mechanisms, links)
    let all = links.all
    mechanisms = years.catalog.mechanismsByKind.filter { all.contains($0) && matcher.matches(Int($0.index)) }
  }

  var year: Int { links.snapshot.year }

  /// "Timeline of mechanisms in which Thailand takes part, as of 2008: 5 of 367".
  func title(_ noun: String) -> String {
    let words = QueryWords.sentence(query, of: .mechanisms, links.catalog)
    return
      "\(noun) of mechanisms\(words.isEmpty ? "" : " \(words)"), as of \(year): \(mechanisms.count) of \(links.all.count)"
  }

  /// Why the query leaves no mechanism; empty where it leaves some.
  var emptyNotes: [String] {
    mechanisms.isEmpty && query != .all ? EmptyAnswer.notes(query, of: .mechanisms, links) : []
  }
}
