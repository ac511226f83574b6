import MechanismCatalog
import Presentation

/// What the year of an answer needs said.
enum AsOfNotes {
  /// A year that no statement reaches is shown as the newest is, and said to be.
  static func notes(_ year: Int, _ years: YearlyLinks) -> [String] {
    Words.end(before: year, years.catalog).map { ["\($0)."] } ?? []
  }
}
