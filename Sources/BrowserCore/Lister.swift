import MechanismCatalog

/// Works out what the panes of a place list.
public struct Lister {
  let links: Links

  public init(links: Links) {
    self.links = links
  }

  /// The mechanisms that satisfy all facets.
  public func mechanisms(_ facets: [Facet]) -> RecordSet<Mechanism> {
    facets.reduce(into: links.all) { set, facet in
      set.formIntersection(links.mechanisms(of: facet.topic, anyRole: facet.anyRole))
    }
  }

  /// Lists a pane anew: its rows, sorted, filtered.
  func list(_ pane: Pane, in place: Place, leadingRow: Row?) -> Listing {
    var mechanisms = mechanisms(place.facets)
    // Without a row to follow, the other panes show all that the facets leave; of a filter without hits, nothing.
    if pane != place.leading {
      if let facet = leadingRow?.facet {
        mechanisms.formIntersection(links.mechanisms(of: facet.topic, anyRole: facet.anyRole))
      } else if place.panes[place.leading].filter.isActive {
        mechanisms = links.none
      }
    }
    var listing = Listing()
    listing.all = RowSource(links: links, mechanisms: mechanisms, facets: place.facets).rows(of: pane)
    listing.mechanism = mechanisms.only
    listing.mechanismCount = mechanisms.count
    let order = place.panes[pane].order
    if let order {
      listing.all = Column.all(in: pane)[order.column].sorted(listing.all, descending: order.isDescending, links)
    }
    filter(&listing, pane, in: place)
    return listing
  }

  /// Filters the rows that a listing has. O(rows x length of their names).
  func filter(_ listing: inout Listing, _ pane: Pane, in place: Place) {
    let rows = matching(listing, pane, in: place)
    listing.matched = rows.count
    switch pane {
    case .timeline:
      let years = years(of: rows)
      let isByDate = place.panes[pane].order == nil
      listing.rows = isByDate ? withYears(rows, years) : rows
      listing.years = isByDate ? years : years.byYear
    case .processes where place.panes[pane].order == nil:
      listing.rows = KindGroups(rows, links.catalog).rows(hiding: place.hiddenKinds)
    default: listing.rows = rows
    }
  }

  /// The rows of a listing that pass the pane's filter, without headings, none hidden; none where it is refused.
  func matching(_ listing: Listing, _ pane: Pane, in place: Place) -> [Row] {
    let filter = place.panes[pane].filter
    if filter.isRefused { return [] }
    if filter.query == .all { return listing.all }
    let matcher = QueryMatcher(filter.query, of: pane.recordKind, links)
    return listing.all.filter { matcher.matches($0.topic) }
  }

  /// The years of rows as they follow one another; rows without a date are in none.
  private func years(of rows: [Row]) -> [YearCount] {
    var years: [YearCount] = []
    for row in rows {
      guard let year = links.catalog.date(of: row.topic)?.year else { continue }
      if years.last?.year == year {
        years[years.count - 1].count += 1
      } else {
        years.append(YearCount(year: year, count: 1))
      }
    }
    return years
  }

  /// Puts the year above the events that begin in it; rows are by date, and undated ones follow without a year.
  private func withYears(_ rows: [Row], _ years: [YearCount]) -> [Row] {
    var result: [Row] = []
    result.reserveCapacity(rows.count + years.count)
    var rest = rows[...]
    for year in years {
      result.append(Row(.year(year.year)))
      result += rest.prefix(year.count)
      rest = rest.dropFirst(year.count)
    }
    return result + rest
  }
}

extension [YearCount] {
  /// Each year once, by year. O(n log n).
  fileprivate var byYear: [YearCount] {
    Dictionary(map { ($0.year, $0.count) }, uniquingKeysWith: +).map { YearCount(year: $0.key, count: $0.value) }
      .sorted { $0.year < $1.year }
  }
}
