/// The newest statement of each year: what a view of everything as of a year rests on last.
public struct NewestStatements: Sendable {
  /// One source's word, and the date that it is about.
  public struct Entry: Sendable {
    public let asOf: PartialDate
    public let source: Handle<Source>
  }

  /// One a year, the years ascending.
  private var entries: [Entry]

  /// Of lists, memberships, claims and focus statements; of several of one date, that of the first source. O(statements).
  init(_ catalog: Catalog) {
    var newest: [Int: Entry] = [:]
    var last: Entry?
    func consider(_ asOf: PartialDate?, _ citation: Citation) {
      // The rows of one list are of one date and source.
      guard let asOf, last?.asOf != asOf || last?.source != citation.source else { return }
      last = Entry(asOf: asOf, source: citation.source)
      if let known = newest[asOf.lastYear] {
        let (mine, its) = (asOf.newness, known.asOf.newness)
        guard mine > its || mine == its && citation.source < known.source else { return }
      }
      newest[asOf.lastYear] = last
    }
    for list in catalog.lists { consider(list.asOf, list.citation) }
    for membership in catalog.memberships { consider(membership.asOf, membership.citation) }
    for claim in catalog.claims { consider(claim.asOf, claim.citation) }
    for statement in catalog.focusStatements { consider(statement.asOf, statement.citation) }
    entries = newest.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The newest of a year or earlier; nil where none has a date so early. O(years).
  public subscript(by year: Int) -> Entry? { entries.last { $0.asOf.lastYear <= year } }
}
