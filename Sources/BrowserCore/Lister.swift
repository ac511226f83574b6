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
    case .timeline where place.panes[pane].order == nil: listing.rows = withYears(rows)
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

  /// Puts the year above the events that begin in it; undated events follow without one.
  private func withYears(_ rows: [Row]) -> [Row] {
    var result: [Row] = []
    var current: Int?
    for row in rows {
      if let year = links.catalog.date(of: row.topic)?.year, year != current {
        current = year
        result.append(Row(.year(year)))
      }
      result.append(row)
    }
    return result
  }
}
