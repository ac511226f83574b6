import MechanismCatalog

extension Words {
  /// How much older than a year what has a date is, after a comma: ", 18 years old"; empty below two years, since December
  /// and the January after it are of two years too. Counted against the year that is shown, not against a clock.
  static func age(of date: PartialDate, in year: Int) -> String {
    let age = year - date.lastYear
    return age < 2 ? "" : ", \(age) years old"
  }

  /// When a page without a date was seen: "undated, seen 2026-01"; "undated" of what is no page.
  static func undated(seen: PartialDate?) -> String { seen.map { "undated, seen \(of($0))" } ?? "undated" }
}
