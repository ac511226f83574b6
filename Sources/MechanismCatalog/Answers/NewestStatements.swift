/// The newest statement of each year: what a view of everything as of a year rests on last.
public struct NewestStatements: Sendable {
  /// One source's word, and the date that it speaks of.
  public struct Entry: Sendable {
    /// See `DatedStatement`.
    public let time: PartialDate
    /// Whether the time is only when its page, which shows no date, was seen.
    public let isUndated: Bool
    public let source: Handle<Source>
  }

  /// One a year, the years ascending.
  private var entries: [Entry]

  /// Of lists, memberships, claims and focus statements; of several of one date, that of the first source. O(statements).
  init(_ catalog: Catalog) {
    var newest: [Int: Entry] = [:]
    var last: Entry?
    func consider(_ statement: some DatedStatement, _ citation: Citation) {
      // The rows of one list are of one date and source.
      guard let time = statement.time, last?.time != time || last?.source != citation.source else { return }
      last = Entry(time: time, isUndated: statement.asOf == nil, source: citation.source)
      if let known = newest[time.lastYear] {
        let (mine, its) = (time.newness, known.time.newness)
        guard mine > its || mine == its && citation.source < known.source else { return }
      }
      newest[time.lastYear] = last
    }
    for list in catalog.lists { consider(list, list.citation) }
    for membership in catalog.memberships { consider(membership, membership.citation) }
    for claim in catalog.claims { consider(claim, claim.citation) }
    for statement in catalog.focusStatements { consider(statement, statement.citation) }
    entries = newest.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The newest of a year or earlier; nil where none has a date so early. O(years).
  public subscript(by year: Int) -> Entry? { entries.last { $0.time.lastYear <= year } }
}
