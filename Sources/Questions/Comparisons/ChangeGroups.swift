import MechanismCatalog
import Presentation

/// Changes under their headings. What two lists show that are not of the very years asked for stands under a heading that
/// names the lists: it need not have happened between these years.
struct ChangeGroups {
  private let changes: [MembershipChange]
  private let years: (from: Int, to: Int)
  private let catalog: Catalog

  init(_ changes: [MembershipChange], from: Int, to: Int, _ catalog: Catalog) {
    (self.changes, years, self.catalog) = (changes, (from, to), catalog)
  }

  /// In the order of the headings, what lists of other years show after the rest; some are of no changes.
  var groups: [(heading: String, changes: [MembershipChange])] {
    ChangeHeading.allCases.flatMap { heading in
      let own = changes(heading)
      return ([nil] + own.map(lists)).withoutRepeats().map { words in
        ([heading.rawValue, words].compactMap(\.self).joined(separator: " "), own.filter { lists($0) == words })
      }
    }
  }

  /// "1 joined, 0 left"; "6 joined, 1 left between the list of 2008-03 and the list of 2019; when is not known; 2 newly
  /// named".
  var sentence: String {
    let main = ChangeHeading.allCases.filter(\.isAlwaysCounted)
    let others = ChangeHeading.allCases.filter { !$0.isAlwaysCounted && !changes($0).isEmpty }
    let dating = dating(main.flatMap(changes))
    let counts = [main, others].map { $0.map { "\(changes($0).count) \($0.inSentence)" }.joined(separator: ", ") }
    return [counts[0] + dating, counts[1]].filter { !$0.isEmpty }.joined(separator: dating.isEmpty ? ", " : "; ")
  }

  /// Between what lists it came about; empty where all of it is known to be of the years asked for.
  private func dating(_ changes: [MembershipChange]) -> String {
    let lists = changes.map(lists)
    let known = lists.compactMap(\.self)
    if known.isEmpty { return "" }
    if known.count < lists.count || known.withoutRepeats().count > 1 {
      return ", \(known.count) of them between lists of other years; when is not known"
    }
    return " \(known[0]); when is not known"
  }

  private func changes(_ heading: ChangeHeading) -> [MembershipChange] { changes.filter { $0.heading == heading } }

  /// "between the list of 2008-03 and the undated list, seen 2026-01"; nil where no lists show it, or those of the two
  /// years do.
  private func lists(_ change: MembershipChange) -> String? {
    guard case .lists(let earlier, let later)? = change.ground else { return nil }
    let (first, second) = (catalog.lists[earlier], catalog.lists[later])
    if first.asOf?.year == years.from, second.asOf?.year == years.to { return nil }
    return "between the \(Words.name(of: first)) and the \(Words.name(of: second))"
  }
}
