import MechanismCatalog
import Presentation

/// On which lists a picture rests, and how old they are.
enum CountedNote {
  /// "Counted as of 2008: list of 2005-07, 3 years old, IOM 2005 consultation.", or that they are presumed from a later
  /// list; none where no list claims to be whole, or the mechanism had not begun: other notes say so. O(lists of the
  /// mechanism).
  static func notes(_ mechanism: Handle<Mechanism>, _ links: Links) -> [String] {
    let (catalog, year) = (links.catalog, links.snapshot.year)
    guard catalog.hasBegun(mechanism, by: year), links.snapshot.hasWholeList(of: mechanism, catalog) else { return [] }
    let one = links.mechanisms(of: .mechanism(mechanism))
    return AsOfWords.forms(links, of: one).prefix(1).map { "Counted \($0)." }
  }

  /// "Of 40 lists by which members are counted 12 are more than ten years older than 2026, the oldest of 2005 (APC).";
  /// none where no list is so old. Of a single list as of a single mechanism. O(lists of the mechanisms).
  static func notes(ofOld mechanisms: [Handle<Mechanism>], _ links: Links) -> [String] {
    let set = mechanisms.reduce(into: links.none) { $0.insert($1) }
    let (catalog, ages) = (links.catalog, ListAges(set, links))
    guard ages.oldCount > 0, let oldest = ages.oldest else { return [] }
    let mechanism = catalog.lists[oldest.list].mechanism
    if mechanisms.count == 1 { return notes(mechanism, links) }
    let name = catalog.mechanisms[mechanism].label
    let verb = ages.oldCount == 1 ? "is" : "are"
    return [
      "Of \(Words.count(ages.count, "list")) by which members are counted \(ages.oldCount) \(verb) more than ten years "
        + "older than \(links.snapshot.year), the oldest of \(Words.of(oldest.date)) (\(name))."
    ]
  }
}
