import CommandTable
import MechanismCatalog
import Presentation

/// The mechanisms that a picture is of: the one that its words name, or those that they leave as a query.
struct PictureSubject {
  /// The mechanism whose whole name, alias or id the words are; nil where they are a query.
  let named: Handle<Mechanism>?
  let query: Query
  let links: Links
  /// In the standing order: by kind, then by founding.
  let mechanisms: [Handle<Mechanism>]

  /// Reads the arguments of an invocation. Throws why they cannot be read as a query where they name no mechanism.
  init(_ invocation: Invocation, _ years: YearlyLinks, standardYear: Int) throws(Refusal) {
    let text = invocation.arguments.joined(separator: " ")
    // In quotes a name is text to be looked for, as in any query.
    if !text.contains("\""), case .mechanism(let mechanism) = NameLookup(years.catalog).exact(text, among: [.mechanism])
    {
      (named, query, links, mechanisms) = (mechanism, .all, years[standardYear], [mechanism])
      return
    }
    named = nil
    query = try QueryReading.query(invocation.arguments, of: .mechanisms, years.catalog)
    links = years.links(of: query, year: standardYear)
    let matcher = QueryMatcher(query, of: .mechanisms, links)
    let all = links.all
    mechanisms = years.catalog.mechanismsByKind.filter { all.contains($0) && matcher.matches(Int($0.index)) }
  }

  var year: Int { links.snapshot.year }

  /// What stands behind "of" or "by": "the RCM" of a mechanism that is named, else "mechanisms in which Thailand takes
  /// part".
  var words: String {
    if let named { return links.catalog.nameWithArticle(named) }
    let words = QueryWords.sentence(query, of: .mechanisms, links.catalog)
    return "mechanisms\(words.isEmpty ? "" : " \(words)")"
  }

  /// "Timeline of mechanisms in which Thailand takes part, as of 2008: 5 of 367".
  func title(_ noun: String) -> String {
    let count = named == nil ? ": \(mechanisms.count) of \(links.all.count)" : ""
    return "\(noun) of \(words), as of \(year)\(count)"
  }

  /// Why there is no mechanism; empty where there are some.
  var emptyNotes: [String] {
    guard mechanisms.isEmpty else { return [] }
    if query == .all { return ["As far as sources tell, there was no mechanism by \(year)."] }
    return EmptyAnswer.notes(query, of: .mechanisms, links)
  }
}
