import MechanismCatalog

/// The members of a mechanism by role, with the numbers that sources state beside what they name.
struct MemberSections {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    self.mechanism = mechanism
    self.links = links
  }

  var sections: [CardSection?] {
    Role.allCases.map { section($0) } + [notListed, lists]
  }

  private func section(_ role: Role) -> CardSection? {
    let participations = links.snapshot.participations(in: mechanism).filter { $0.roles.contains(RoleSet(role)) }
    return CardSection(
      "\(Words.plural(of: role)): \(participations.count) named, as of \(links.snapshot.year)",
      participations.map { line($0, role) })
  }

  private func line(_ participation: Participation, _ role: Role) -> CardLine {
    let party = catalog.parties[participation.party]
    let rows = self.rows(of: participation.party).filter { $0.role == role }
    var text = party.name.string
    if party.kind != .state { text += " (\(party.kind.rawValue))" }
    if let joined = rows.first(where: { $0.from != nil })?.from { text += ", since \(Words.of(joined))" }
    switch participation.presence {
    case .known: break
    case .presumed: text += ", presumed"
    case .derived: text += ", \(rows.first?.basis.rawValue ?? "derived")"
    }
    return CardLine(text, evidence: rows.map(evidence), target: .party(participation.party))
  }

  private func rows(of party: Handle<Party>) -> [Membership] {
    catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }.filter { $0.party == party }
  }

  private func evidence(_ row: Membership) -> Evidence {
    Evidence(row.citation, asOf: row.asOf, says: "\(Words.of(row.role)) \u{201C}\(row.asWritten)\u{201D}")
  }

  /// Who is named as taking part somewhere, but not in what counts for the year. Absence is not leaving.
  private var notListed: CardSection? {
    let present = links.snapshot.participations(in: mechanism)
    var seen: [Handle<Party>] = []
    for handle in catalog.membershipsOfMechanism[mechanism] {
      let row = catalog.memberships[handle]
      guard row.role.group == .takesPart, row.basis != .attended, (row.asOf?.year ?? .min) <= links.snapshot.year,
        !seen.contains(row.party), !present.contains(where: { $0.party == row.party })
      else { continue }
      seen.append(row.party)
    }
    return CardSection(
      "Named by older sources, not listed by the newest: \(seen.count)",
      seen.map { party in
        CardLine(
          catalog.parties[party].name.string, evidence: rows(of: party).map(evidence), target: .party(party))
      })
  }

  /// Every enumeration with the number that its source states for it, and how many it names.
  private var lists: CardSection? {
    let lines = catalog.listsOfMechanism[mechanism].map { handle -> CardLine in
      let list = catalog.lists[handle]
      let named = ListCount(handle, catalog)
      return CardLine(
        "\(list.asOf.map(Words.of) ?? "undated"): \(Words.plural(of: list.role).lowercased()), \(named.words)",
        evidence: [Evidence(list.citation, asOf: list.asOf, says: named.words)])
    }
    return CardSection("Lists and the numbers that they state", lines)
  }
}
