import MechanismCatalog

/// What a header says of the year: as of when, and on how old a list, or on how old statements, what is shown rests.
public enum AsOfWords {
  /// The same with less and less, each shorter than the one before. Of a single mechanism the whole list by which its
  /// members are counted: "as of 2026: OCAM list of 2019-01-17, 7 years old", "as of 2026: list of 2019-01-17, 7 years
  /// old", "as of 2026: list of 2019", "2026: list of 2019", "as of 2026". Of several how many of these lists are old:
  /// "as of 2026: 29 of 61 lists over ten years old". In other years than the newest that statements are about also the
  /// newest of that time: "as of 2017: newest statement 2017-11". O(lists of the mechanisms + years that statements are
  /// about).
  public static func forms(_ links: Links, of mechanisms: RecordSet<Mechanism>) -> [String] {
    let year = links.snapshot.year
    let forms = mechanisms.only.map { one($0, links) } ?? several(mechanisms, links).map { "as of \(year): \($0)" }
    return (forms + ["as of \(year)"]).reduce(into: []) { forms, form in
      if form.count < forms.last?.count ?? .max { forms.append(form) }
    }
  }

  private static func one(_ mechanism: Handle<Mechanism>, _ links: Links) -> [String] {
    let (year, words) = (links.snapshot.year, ListWords(mechanism, links))
    let label = links.catalog.mechanisms[mechanism].label.string
    let named = words.forms.first.map { "\(label)\(words.isOfList ? "" : ",") \($0)" }
    return ([named].compactMap(\.self) + words.forms).map { "as of \(year): \($0)" } + ["\(year): \(words.brief)"]
  }

  private static func several(_ mechanisms: RecordSet<Mechanism>, _ links: Links) -> [String] {
    let (newest, old) = (newest(links), old(ListAges(mechanisms, links)))
    return [[newest, old].compactMap(\.self).joined(separator: "; "), newest ?? old ?? ""].filter { !$0.isEmpty }
  }

  /// "12 of 40 lists over ten years old"; nil where none is.
  private static func old(_ ages: ListAges) -> String? {
    ages.oldCount == 0 ? nil : "\(ages.oldCount) of \(Words.count(ages.count, "list")) over ten years old"
  }

  /// nil in the newest year.
  private static func newest(_ links: Links) -> String? {
    let (catalog, year) = (links.catalog, links.snapshot.year)
    if year == catalog.newestYear { return nil }
    guard let newest = catalog.newestStatements[by: year] else { return "no statement so early" }
    return "newest statement \(newest.isUndated ? Words.seen : "")\(Words.compact(newest.time))"
  }
}
