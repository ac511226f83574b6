/// The catalog as of any year: the links of each year are made once, when they are first asked for. One thread uses it.
public final class YearlyLinks {
  public let catalog: Catalog
  /// The year that is shown unless another is asked for: the newest that any statement is about.
  public let standardYear: Int
  private var made: [Links] = []

  public init(_ catalog: Catalog, standardYear: Int) {
    self.catalog = catalog
    self.standardYear = standardYear
  }

  /// Starts from links that are there already; their year is the standard one.
  public init(_ links: Links) {
    catalog = links.catalog
    standardYear = links.snapshot.year
    made = [links]
  }

  /// The links as of a year, without memberships of some bases. O(1) where they were asked for before, else
  /// O(memberships).
  public subscript(year: Int, leavingOut bases: Set<Basis> = []) -> Links {
    let known = made.filter { $0.catalog.leftOut == bases }
    if let links = known.first(where: { $0.snapshot.year == year }) { return links }
    let catalog = known.first?.catalog ?? (bases.isEmpty ? catalog : Catalog(catalog, leavingOut: bases))
    let links = Links(catalog, Snapshot(catalog, year: year))
    made.append(links)
    return links
  }

  /// As of the year that a query names, or else `year`, without the memberships that it leaves out.
  public func links(of query: Query, year: Int) -> Links { self[query.asOf ?? year, leavingOut: query.leftOut] }

  /// The links of the standard year.
  public var standard: Links { self[standardYear] }
}
