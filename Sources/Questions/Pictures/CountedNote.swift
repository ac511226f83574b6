import MechanismCatalog
import Presentation

/// Which list decides who is a member, for a picture of one mechanism.
enum CountedNote {
  /// "Counted as of 2008: list of 2005-07, IOM 2005 consultation.", or that they are presumed from a later list; none
  /// where no list claims to be whole, or the mechanism had not begun: other notes say so. O(lists of the mechanism).
  static func notes(_ mechanism: Handle<Mechanism>, _ links: Links) -> [String] {
    let (catalog, year) = (links.catalog, links.snapshot.year)
    guard catalog.hasBegun(mechanism, by: year), links.snapshot.hasWholeList(of: mechanism, catalog) else { return [] }
    return AsOfWords.forms(links, of: mechanism).prefix(1).map { "Counted \($0)." }
  }
}
