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
      ["name"] + (single == nil ? [] : ["role", "since", "basis", "as_of"])
        + [.number("mechanisms"), "kind", "region", "code"])
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
          topic: .party(party), evidence: inside?.evidence ?? evidence(of: party, mechanisms, subject)))
    }
    list.notes = mechanisms.flatMap { notes(on: $0, subject) }
    return list
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

  /// What its lists state beside what is named, whether they are whole, and who is only presumed.
  private static func notes(on mechanism: Handle<Mechanism>, _ subject: ListSubject) -> [String] {
    let (catalog, links, year) = (subject.catalog, subject.links, subject.year)
    let name = catalog.mechanisms[mechanism].label.string
    if !catalog.hasBegun(mechanism, by: year) {
      return [
        "\(name) was founded in \(catalog.established(mechanism).map(Words.of) ?? ""): in \(year) it had no members."
      ]
    }
    var notes: [String] = []
    if links.snapshot.isUnknown(mechanism) { notes.append("No source names who takes part in \(name), as of \(year).") }
    let presumed = links.snapshot.presumedCount(of: mechanism)
    if presumed > 0 {
      notes.append("\(presumed) are presumed: no list is of \(year) or earlier, and the first later one names them.")
    }
    let isCounted = links.snapshot.hasWholeList(of: mechanism, catalog)
    if !isCounted, !links.snapshot.isUnknown(mechanism) {
      let named = links.snapshot.memberCount(of: mechanism)
      notes.append("\(name): no list of its members claims to be whole, \(named) are named; others may take part.")
    }
    if let stated = StatedMembers(mechanism, links).words { notes.append("\(name): \(stated).") }
    return notes
  }
}

extension Links {
  /// Whether a party is there in the year: it exists then, or by some source has a role all the same.
  fileprivate func isThere(_ party: Handle<Party>) -> Bool {
    let record = catalog.parties[party]
    let (first, last) = (Int32(snapshot.year) * 10_000 + 101, Int32(snapshot.year) * 10_000 + 1231)
    let exists = record.existsFrom?.firstDay ?? .min <= last && record.existsTo?.lastDay ?? .max >= first
    return exists || !snapshot.participations(of: party).isEmpty
  }
}
