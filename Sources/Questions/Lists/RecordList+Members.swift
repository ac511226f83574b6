import MechanismCatalog
import Presentation

extension RecordList {
  /// Parties: states, territories and economies by name, then organizations, then groups. Where the query names one
  /// mechanism, with their roles there and since when.
  static func members(_ subject: ListSubject) -> RecordList {
    let mechanisms = subject.query.namedMechanisms
    let single = mechanisms.count == 1 ? mechanisms.first : nil
    var list = RecordList(
      "party", plural: "parties",
      RecordColumns.of(.members, isNaming: single != nil))
    let catalog = subject.catalog
    let asked = single == nil ? .all : AskedRows(subject.query, subject.links)
    let there = catalog.parties.handles.filter { subject.links.isThere($0) }
    list.total = there.count
    let rank = catalog.partyRank
    let found = there.filter { subject.matches($0) }
      .sorted { rank[Int($0.index)] < rank[Int($1.index)] }
    for party in found {
      let record = catalog.parties[party]
      let inside = single.map { PartyInMechanism(party, $0, subject.links, asked) }
      list.rows.append(
        Answer.Row(
          [record.name.string] + (inside.map { [$0.roles, $0.since, $0.sureness, $0.asOf] } ?? [])
            + [
              String(subject.links.snapshot.mechanismCount(of: party)), record.kind.rawValue, region(record),
              record.id.string,
            ],
          topic: .party(party),
          evidence: subject.citing.evidence(inside?.evidence ?? evidence(of: party, mechanisms, subject))))
    }
    list.notes =
      mechanisms.flatMap { MemberNotes($0, subject.links).notes } + countNotes(list, subject) + rowNotes(subject)
    return list
  }

  /// What the numbers and rows leave open.
  private static func countNotes(_ list: RecordList, _ subject: ListSubject) -> [String] {
    guard subject.query.asks(.count) else { return [] }
    let unknown = subject.links.all.handles.count { subject.links.snapshot.isUnknown($0) }
    if unknown == 0 { return [] }
    return ["Of \(unknown) mechanisms no source names who takes part, as of \(subject.year): they count nowhere here."]
  }

  /// Two terms outside of one parenthesis need not hold on one row, which is easily overlooked.
  private static func rowNotes(_ subject: ListSubject) -> [String] {
    guard subject.query.asks(.in), subject.query.asks(.role), subject.query.membershipRows(subject.links) == nil else {
      return []
    }
    return [
      "role: and in: were asked apart, of any mechanism; in one parenthesis, (in:... role:...), they hold on one row."
    ]
  }

  private static func region(_ party: Party) -> String {
    (party.subregion.isEmpty ? party.region : party.subregion).string
  }

  private static func evidence(
    of party: Handle<Party>, _ mechanisms: [Handle<Mechanism>], _ subject: ListSubject
  ) -> [Evidence] {
    if !mechanisms.isEmpty {
      return mechanisms.flatMap { PartyInMechanism(party, $0, subject.links).rows.map { Evidence($0) } }
    }
    return subject.links.snapshot.participations(of: party)
      .map { Evidence(subject.catalog.memberships[$0.evidence]) }
  }
}
