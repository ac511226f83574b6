import MechanismCatalog

/// What a header says of the year: as of when, and from which source what is shown comes.
public enum AsOfWords {
  /// The same with less and less, the last the year alone: "as of 2008: list of 2005-05, IOM 2005", "as of 2008: IOM
  /// 2005", "as of 2008".
  ///
  /// Of a single mechanism it is the whole list by which its members are counted; nil: of all, the newest statement of
  /// the year or earlier. O(lists of the mechanism), or O(years that statements are about).
  public static func forms(_ links: Links, of mechanism: Handle<Mechanism>?) -> [String] {
    let year = "as of \(links.snapshot.year)"
    let bases = mechanism.map { self.bases(of: $0, links) } ?? newest(links)
    return bases.map { "\(year): \($0)" } + [year]
  }

  private static func bases(of mechanism: Handle<Mechanism>, _ links: Links) -> [String] {
    let catalog = links.catalog
    if !catalog.hasBegun(mechanism, by: links.snapshot.year) { return ["not founded yet"] }
    guard let counted = links.snapshot.countedList(of: mechanism, catalog) else { return ["no whole list"] }
    let list = catalog.lists[counted.list]
    let source = catalog.sourceNames[list.citation.source]
    let date = list.asOf.map(Words.compact)
    if counted.isPresumed {
      let from = "presumed from \(date ?? Words.name(of: list))"
      return ["\(from), \(source)", from]
    }
    return ["\(date.map { "list of \($0)" } ?? Words.name(of: list)), \(source)", source]
  }

  /// At the year that the newest statement is about, its source is all that needs to be said.
  private static func newest(_ links: Links) -> [String] {
    let year = links.snapshot.year
    guard let newest = links.catalog.newestStatements[by: year] else { return ["no statement so early"] }
    let source = links.catalog.sourceNames[newest.source]
    if newest.time.lastYear == year { return [source] }
    let date = "newest \(newest.isUndated ? "seen" : "of") \(Words.compact(newest.time))"
    return ["\(date), \(source)", date]
  }
}
