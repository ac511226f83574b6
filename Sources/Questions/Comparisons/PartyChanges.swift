import MechanismCatalog
import Presentation

/// What changed for a party between two years as a table: what it came into, and what it went out of.
struct PartyChanges {
  private let difference: PartyYearDifference
  private let earlier: Links
  private let later: Links
  private var catalog: Catalog { earlier.catalog }

  init(_ difference: PartyYearDifference, _ earlier: Links, _ later: Links) {
    (self.difference, self.earlier, self.later) = (difference, earlier, later)
  }

  var table: ChangeTable {
    let (from, to) = (earlier.snapshot.year, later.snapshot.year)
    var table = ChangeTable(title: title(from, to), years: (from, to))
    for (heading, changes) in ChangeGroups(difference.changes, from: from, to: to, catalog).groups {
      table.add(
        heading, changes.map { ChangeRow(change: $0, earlier: earlier, later: later).row(.mechanism($0.mechanism)) })
    }
    table.add("Ended", difference.ended.map(ended))
    table.notes = [
      "Newly named: it may have been there before. Not listed: what counts in \(to) does not name it, which is no word that it left."
    ]
    return table
  }

  private func ended(_ mechanism: Handle<Mechanism>) -> Answer.Row {
    let claim = catalog.resolution(of: .ended, mechanism)?.shown
    return Answer.Row(
      [
        catalog.mechanisms[mechanism].label.string,
        PartyInMechanism(difference.party, mechanism, earlier).qualifiedRoles, "",
        claim.map { "ended \($0.value)" } ?? "",
      ], topic: .mechanism(mechanism), evidence: claim.map { [Evidence($0)] } ?? [])
  }

  private func title(_ from: Int, _ to: Int) -> String {
    let numbers = [(from, earlier), (to, later)].map { year, links in
      "\(links.snapshot.mechanismCount(of: difference.party)) in \(year)"
    }
    let changes = Words.count(difference.changes.count, "change")
    return
      "\(catalog.parties[difference.party].name), \(from) to \(to): takes part in \(numbers.joined(separator: ", ")); \(changes)"
  }
}
