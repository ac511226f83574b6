import MechanismCatalog

/// What the year of an answer needs said.
enum AsOfNotes {
  /// A year that no statement reaches is shown as the newest is, and said to be.
  static func notes(_ year: Int, _ years: YearlyLinks) -> [String] {
    guard let newest = years.catalog.newestYear, year > newest else { return [] }
    return ["No source speaks of \(year): the newest statement is of \(newest), and what it says is taken to hold on."]
  }
}
