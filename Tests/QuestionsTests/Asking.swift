import MechanismCatalog
import Presentation
import Questions
import TestSupport

/// Questions to the standard world.
enum Asking {
  /// The answer to the words of a command line.
  static func answer(_ words: String..., package: SmallPackage = .standard) throws -> Answer {
    try answer(words, package)
  }

  static func answer(_ words: [String], _ package: SmallPackage = .standard) throws -> Answer {
    let catalog = package.catalog
    let years = YearlyLinks(catalog, standardYear: catalog.newestYear ?? 2008)
    return try Inquiry(years).answer(try Invocation(words))
  }
}

extension Answer {
  /// The cells of one column.
  func column(_ id: String) -> [String] {
    columns.firstIndex { $0.id == id }.map { index in rows.map { $0.cells[index] } } ?? []
  }
}
