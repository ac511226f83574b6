import MechanismCatalog
import Presentation

/// Who chairs a mechanism in one of the two years of a difference, as rows; where no source says it of the year, who is
/// the last known.
struct ChairRows {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private let isLater: Bool
  private var catalog: Catalog { links.catalog }

  init(_ mechanism: Handle<Mechanism>, _ links: Links, isLater: Bool) {
    (self.mechanism, self.links, self.isLater) = (mechanism, links, isLater)
  }

  /// Adds who holds the chair, or else the last known holders.
  func add(to table: inout ChangeTable, _ chairs: [Participation]) {
    let heading = isLater ? "Chair after" : "Chair before"
    if chairs.isEmpty {
      table.add("\(heading), last known", OfficeHolders.lastChairs(of: mechanism, links).map(row))
    } else {
      table.add(heading, chairs.map(row))
    }
  }

  private func row(_ participation: Participation) -> Answer.Row {
    let inside = PartyInMechanism(participation.party, mechanism, links)
    return row(participation.party, inside.qualifiedRoles, inside.evidence)
  }

  /// "chair (last known, 2024)".
  private func row(_ last: Membership) -> Answer.Row {
    let dates = Words.dates(of: last)
    let said = dates.isEmpty ? ", \(Words.date(of: last))" : dates
    return row(last.party, "\(Words.of(last.role)) (last known\(said))", [Evidence(last)])
  }

  private func row(_ party: Handle<Party>, _ roles: String, _ evidence: [Evidence]) -> Answer.Row {
    Answer.Row(
      [catalog.parties[party].name.string, isLater ? "" : roles, isLater ? roles : "", ""], topic: .party(party),
      evidence: evidence)
  }
}
