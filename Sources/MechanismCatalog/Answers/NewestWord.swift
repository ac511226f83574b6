/// How new the newest word on a mechanism is by a year: the date of the newest dated statement, and when the newest of
/// the pages without a date was seen.
public struct NewestWord {
  /// Of list, membership, term of office, claim, statement on its focus, and event that was held, a day, month or year
  /// of the year that is shown or earlier; nil where none is dated.
  public private(set) var date: PartialDate?
  /// The source of it.
  public private(set) var source: Handle<Source>?
  /// When the newest page was seen whose statements show no date; nil where there is none.
  public private(set) var seen: PartialDate?
  /// The source of that.
  public private(set) var page: Handle<Source>?

  private let year: Int
  private let catalog: Catalog

  /// nil where no source says anything of it by the year. O(statements on the mechanism).
  public init?(_ mechanism: Handle<Mechanism>, _ links: Links) {
    (catalog, year) = (links.catalog, links.snapshot.year)
    for row in catalog.claimsOfMechanism[mechanism] { consider(catalog.claims[row], catalog.claims[row].citation) }
    for row in catalog.listsOfMechanism[mechanism] { consider(catalog.lists[row], catalog.lists[row].citation) }
    for row in catalog.focusOfMechanism[mechanism] {
      consider(catalog.focusStatements[row], catalog.focusStatements[row].citation)
    }
    for row in catalog.membershipsOfMechanism[mechanism].map({ catalog.memberships[$0] }) {
      consider(row, row.citation)
      consider(row.from, row.citation.source, isPast: false)
      // An open beginning of an end is when it was seen to be over.
      if let to = row.to, to.start != nil {
        consider(PartialDate(from: nil, to: to.end), row.citation.source, isPast: false)
      }
    }
    for event in catalog.eventsOfMechanism[mechanism].map({ catalog.shown($0) }) where event.status == .held {
      consider(event.date, event.citation.source, isPast: true)
    }
    if let standing = catalog.standing(of: mechanism, by: year), !standing.isUndated {
      consider(standing.date, standing.claim.citation.source, isPast: false)
    }
    if date == nil && seen == nil { return nil }
  }

  private mutating func consider(_ statement: some DatedStatement, _ citation: Citation) {
    if let date = statement.asOf { return consider(date, citation.source, isPast: false) }
    guard let time = statement.time, time.lastYear <= year, time.newness > seen?.newness ?? .min else { return }
    (seen, page) = (time, citation.source)
  }

  /// Of a span its end, where the year has reached it and it was past when its source spoke; else its beginning.
  private mutating func consider(_ date: PartialDate?, _ source: Handle<Source>, isPast: Bool) {
    guard let date else { return }
    let said = catalog.sources[source].date?.lastDay ?? .max
    let end = date.end.map { PartialDate($0) }.flatMap { end in
      !date.isInterval || isPast || end.lastDay <= said ? end : nil
    }
    for moment in [date.start.map { PartialDate($0) }, end].compactMap(\.self)
    where moment.year <= year && moment.newness > self.date?.newness ?? .min {
      (self.date, self.source) = (moment, source)
    }
  }
}
