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
    let state = place.panes[pane]
    var rows = listing.all
    if state.filter.query != .all {
      let search = links.catalog.search
      rows = rows.filter { matches($0.topic, state.filter.query, search) }
    }
    listing.matched = rows.count
    switch pane {
    case .timeline where state.order == nil: listing.rows = withYears(rows)
    case .processes where state.order == nil:
      listing.rows = KindGroups(rows, links.catalog).rows(hiding: place.hiddenKinds)
    default: listing.rows = rows
    }
  }

  public func matches(_ topic: Topic, _ query: Query, _ search: SearchTexts) -> Bool {
    switch topic {
    case .mechanism(let mechanism), .founding(let mechanism): query.matches(Int(mechanism.index), in: search.mechanisms)
    case .party(let party): query.matches(Int(party.index), in: search.parties)
    case .focusArea(let area): query.matches(Int(area.index), in: search.focusAreas)
    case .event(let event): query.matches(Int(event.index), in: search.events)
    case .output(let output): query.matches(Int(output.index), in: search.outputs)
    case .source(let source): query.matches(Int(source.index), in: search.sources)
    case .year, .kind: true
    }
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
