import MechanismCatalog

/// What a header says of the year: as of when, and from which source what is shown comes, and how old that is.
public enum AsOfWords {
  /// The same with less and less, the last the year alone: "as of 2026: list of 2008-03, 18 years old, IOM 2008", "as
  /// of 2026: list of 2008-03, 18 years old", "as of 2026: list 18 years old", "as of 2026".
  ///
  /// Of a single mechanism it is the whole list by which its members are counted; of several the newest of these
  /// lists, and how many are old; of all the newest statement of the year or earlier instead. O(lists of the
  /// mechanisms + years that statements are about).
  public static func forms(_ links: Links, of mechanisms: RecordSet<Mechanism>) -> [String] {
    let year = "as of \(links.snapshot.year)"
    let bases = mechanisms.only.map { ListWords($0, links).forms } ?? several(mechanisms, links)
    // Each is to be shorter than the one before.
    return (bases.map { "\(year): \($0)" } + [year]).reduce(into: []) { forms, form in
      if form.count < forms.last?.count ?? .max { forms.append(form) }
    }
  }

  private static func several(_ mechanisms: RecordSet<Mechanism>, _ links: Links) -> [String] {
    let ages = ListAges(mechanisms, links)
    let bases = mechanisms == links.all ? newest(links) : newestList(ages, links)
    return (old(ages).map { ["\(bases[0]); \($0)"] } ?? []) + bases
  }

  /// "12 of 40 lists over ten years old"; nil where none is.
  private static func old(_ ages: ListAges) -> String? {
    ages.oldCount == 0 ? nil : "\(ages.oldCount) of \(Words.count(ages.count, "list")) over ten years old"
  }

  private static func newestList(_ ages: ListAges, _ links: Links) -> [String] {
    guard let newest = ages.newest else { return ["no whole list"] }
    let date = Words.compact(newest.date) + Words.age(of: newest.date, in: links.snapshot.year)
    let source = links.catalog.sourceNames[links.catalog.lists[newest.list].citation.source]
    return ["newest list \(date), \(source)", "newest list \(date)"]
  }

  /// At the year that the newest statement is about, its source is all that needs to be said.
  private static func newest(_ links: Links) -> [String] {
    let year = links.snapshot.year
    guard let newest = links.catalog.newestStatements[by: year] else { return ["no statement so early"] }
    let source = links.catalog.sourceNames[newest.source]
    if newest.time.lastYear == year { return [source] }
    let date = "newest \(newest.isUndated ? "seen" : "of") \(Words.compact(newest.time))"
    let age = Words.age(of: newest.time, in: year)
    return ["\(date)\(age), \(source)", date + age, date]
  }
}
