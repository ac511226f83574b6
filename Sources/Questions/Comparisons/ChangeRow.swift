import MechanismCatalog
import Presentation

/// One change of one party in one mechanism as a row.
struct ChangeRow {
  let change: MembershipChange
  let earlier: Links
  let later: Links
  private var catalog: Catalog { earlier.catalog }

  /// `topic` is what the row stands for: of the party and the mechanism, the one that was not asked about.
  func row(_ topic: Topic) -> Answer.Row {
    Answer.Row(
      [
        TopicName.short(topic, catalog), place(in: earlier)?.qualifiedRoles ?? "",
        place(in: later)?.qualifiedRoles ?? "",
        ground,
      ], topic: topic, evidence: evidence)
  }

  private func place(in links: Links) -> PartyInMechanism? {
    PartyInMechanism(change.party, change.mechanism, links)
  }

  /// What shows it: "two whole lists, 2005-07 and 2008-03", "since 1999".
  private var ground: String {
    switch change.ground {
    case .lists(let earlier, let later):
      let dates = [earlier, later].map { Words.date(of: catalog.lists[$0]) }
      return "two whole lists, \(dates[0]) and \(dates[1])"
    case .row(let row): return said(catalog.memberships[row])
    case nil: return change.kind == .notListed ? "absence only, which is no word that it left" : ""
    }
  }

  private func said(_ row: Membership) -> String {
    let dates = String(Words.dates(of: row).drop { $0 == "," || $0 == " " })
    if row.role.group == .outside { return "said to be \(row.role == .suspended ? "suspended" : "no member")" }
    return dates.isEmpty ? "a source says so" : dates
  }

  private var evidence: [Evidence] {
    var rows = PartyInMechanism(change.party, change.mechanism, earlier).evidence
    rows += PartyInMechanism(change.party, change.mechanism, later).evidence
    switch change.ground {
    case .row(let row): rows.append(Evidence(catalog.memberships[row]))
    case .lists(_, let later):
      let list = catalog.lists[later]
      rows.append(Evidence(list.citation, asOf: list.asOf, says: ListCount(later, catalog).words))
    case nil: break
    }
    var seen: Set<Citation> = []
    return rows.filter { seen.insert($0.citation).inserted }
  }
}
