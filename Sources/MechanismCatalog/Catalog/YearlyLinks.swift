/// The catalog as of any year: the links of each year are made once, when they are first asked for. One thread uses it.
public final class YearlyLinks {
  public let catalog: Catalog
  /// The year that is shown unless another is asked for: the newest that any statement is about.
  public let standardYear: Int
  private var made: [(year: Int, links: Links)] = []

  public init(_ catalog: Catalog, standardYear: Int) {
    self.catalog = catalog
    self.standardYear = standardYear
  }

  /// Starts from links that are there already; their year is the standard one.
  public init(_ links: Links) {
    catalog = links.catalog
    standardYear = links.snapshot.year
    made = [(standardYear, links)]
  }

  /// The links as of a year. O(1) for a year that was asked for before, else O(memberships).
  public subscript(year: Int) -> Links {
    if let known = made.first(where: { $0.year == year }) { return known.links }
    let links = Links(catalog, Snapshot(catalog, year: year))
    made.append((year, links))
    return links
  }

  /// The links of the standard year.
  public var standard: Links { self[standardYear] }
}
