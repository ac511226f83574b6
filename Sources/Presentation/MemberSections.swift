import MechanismCatalog

/// The members of a mechanism by role, with the numbers that sources state beside what they name; and who is not, or no
/// longer, among them.
struct MemberSections {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    self.mechanism = mechanism
    self.links = links
  }

  var sections: [CardSection?] {
    [unknown] + Role.allCases.map { section($0) } + [outside(.suspended), outside(.nonMember), left, notListed, lists]
  }

  /// Unknown is not none, and is said.
  private var unknown: CardSection? {
    let named = rows.filter { $0.role.group == .takesPart && $0.basis != .attended }
    guard links.snapshot.isUnknown(mechanism), !named.contains(where: { $0.isSaid(by: year) }),
      catalog.hasBegun(mechanism, by: year)
    else { return nil }
    let source = named.isEmpty ? "No source" : "No source of \(year) or earlier"
    return CardSection("Members: unknown, as of \(year)", [CardLine("\(source) names who takes part")])
  }

  private func section(_ role: Role) -> CardSection? {
    let before = role.isOffice ? OfficeHolders(role, of: mechanism, links).before : []
    let participations = links.snapshot.participations(in: mechanism)
      .filter { one in one.roles.contains(RoleSet(role)) && !before.contains { $0.party == one.party } }
      .map { $0.as(role) }
    let stated = statedNumber(role, beside: participations)
    let newest = participations.compactMap { time(of: $0, role) }.map(\.lastYear).max() ?? .min
    let list = role == .member ? ListWords(mechanism, links).remark.map { ": \($0)" } ?? "" : ""
    return CardSection(
      "\(Words.plural(of: role)): \(Words.sureness(of: participations))\(stated), as of \(year)\(list)",
      participations.map { line($0, role, newest: newest) } + before.map(former))
  }

  /// Who held an office until another followed in the year.
  private func former(_ row: Membership) -> CardLine {
    let dates = Words.dates(of: row)
    return CardLine(
      "before: \(name(row.party))\(dates.isEmpty ? ", \(Words.asOf(row))" : dates)", evidence: [Evidence(row)],
      target: .party(row.party))
  }

  /// When a party was last said to have a role, in rows that speak of the year.
  private func time(of participation: Participation, _ role: Role) -> PartialDate? {
    rows(of: participation.party, role).filter { $0.speaks(of: year) }.compactMap(\.time)
      .max { $0.newness < $1.newness }
  }

  private func rows(of party: Handle<Party>, _ role: Role) -> [Membership] {
    rows.filter { $0.party == party && $0.role == role }
  }

  /// ", 15 stated", where the newest number by the year is not the number of states, territories and economies that are
  /// named; derived ones are not.
  private func statedNumber(_ role: Role, beside participations: [Participation]) -> String {
    guard let attribute = Attribute(counting: role) else { return "" }
    let claims = catalog.resolution(of: attribute, mechanism).map { [$0.shown] + $0.others } ?? []
    guard let claim = claims.first(where: { $0.isSaid(by: year) }), let stated = Int(claim.value.string)
    else { return "" }
    let known = participations.filter { $0.presence.doubt == nil }
    let named = known.count { catalog.parties[$0.party].kind.isCounted }
    return stated == named || stated == known.count ? "" : ", \(stated) stated"
  }

  private func line(_ participation: Participation, _ role: Role, newest: Int) -> CardLine {
    let rows = rows(of: participation.party, role)
    var text = name(participation.party)
    let joined = rows.first { $0.from != nil && $0.speaks(of: year) }?.from
    if let joined { text += ", since \(Words.of(joined))" }
    if let date = OfficeWords(links).date(of: role, participation.party, in: mechanism) {
      text += joined == nil ? ", \(date)" : " (\(date))"
    } else if let time = time(of: participation, role), role != .host, time.lastYear < newest - ListAges.oldAge {
      text += ", as of \(Words.of(time))"
    }
    if role == .host { text += years(rows) }
    if participation.presence != .known { text += ", \(Words.of(participation.presence))" }
    return CardLine(text, evidence: rows.map { Evidence($0) }, target: .party(participation.party))
  }

  /// " (1997, 1998)": a host is host of a time, and who hosted years ago is none today.
  private func years(_ rows: [Membership]) -> String {
    let years = Set(rows.compactMap { $0.time?.year }).filter { $0 <= year }.sorted()
    return years.isEmpty ? "" : " (\(years.map(String.init).joined(separator: ", ")))"
  }

  private func name(_ handle: Handle<Party>) -> String {
    let party = catalog.parties[handle]
    return party.name.string + (party.kind == .state ? "" : " (\(party.kind.rawValue))")
  }

  private var rows: [Membership] {
    catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }
  }

  /// Who is suspended, or said not to be a member; nobody of them counts.
  private func outside(_ role: Role) -> CardSection? {
    let lines = links.snapshot.outside(rows, role, catalog).map {
      CardLine(name($0.party) + Words.dates(of: $0), evidence: [Evidence($0)], target: .party($0.party))
    }
    return CardSection(Words.plural(of: role), lines.merged)
  }

  /// Whose membership has ended by a source's word.
  private var left: CardSection? {
    let lines = links.snapshot.left(rows).map { row in
      let role = row.role == .member ? "" : " (\(Words.of(row.role)))"
      return CardLine(
        "\(name(row.party))\(role)\(Words.dates(of: row))", evidence: [Evidence(row)], target: .party(row.party))
    }
    return CardSection("Left", lines.merged)
  }

  /// Who is named as taking part somewhere, but not in what counts for the year. Absence is not leaving.
  private var notListed: CardSection? {
    guard catalog.hasBegun(mechanism, by: year) else { return nil }
    let present = Set(links.snapshot.participations(in: mechanism).map(\.party))
    let gone = Set(links.snapshot.left(rows).map(\.party))
    let named = rows.filter { row in
      row.role.group == .takesPart && row.basis != .attended && row.isSaid(by: year)
        && (row.from.map { $0.year <= year } ?? true) && !present.contains(row.party) && !gone.contains(row.party)
    }
    let parties = Set(named.map(\.party))
    let lines = rows.filter { parties.contains($0.party) }.map { row in
      let when = row.asOf.map { String($0.year) } ?? Words.date(of: row)
      return CardLine(
        "\(catalog.parties[row.party].name) (\(Words.of(row.role)), \(when))", evidence: [Evidence(row)],
        target: .party(row.party))
    }.merged
    return CardSection("Named by older sources, not listed by the newest: \(lines.count)", lines)
  }

  /// Every enumeration with the number that its source states for it, and how many it names.
  private var lists: CardSection? {
    let lines = catalog.listsOfMechanism[mechanism].map { handle -> CardLine in
      let list = catalog.lists[handle]
      let named = ListCount(handle, catalog)
      let event = catalog.event(id: list.event.string)
      return CardLine(
        "\(Words.date(of: list)): \(subject(list, event)), \(named.words)",
        evidence: [Evidence(list.citation, asOf: list.asOf, says: named.words)],
        target: event.map { .event($0) })
    }
    return CardSection("Lists and the numbers that they state", lines.merged)
  }

  /// What a list is of. Who was present at a meeting is no member for that.
  private func subject(_ list: MemberList, _ event: Handle<Event>?) -> String {
    if list.event.isEmpty { return Words.plural(of: list.role).lowercased() }
    return event.map { "present at \u{201C}\(catalog.shown($0).title)\u{201D}" } ?? "present at a meeting"
  }
}

extension Attribute {
  /// What states how many have a role; nil of roles that no source counts.
  fileprivate init?(counting role: Role) {
    switch role {
    case .member: self = .memberCount
    case .observer: self = .observerCount
    default: return nil
    }
  }
}

extension Participation {
  /// A party may be a member by a source's word and a host by inference: each role is as sure as its own rows.
  fileprivate func `as`(_ role: Role) -> Participation {
    var participation = self
    if presence != .presumed { participation.presence = presence(of: role) }
    return participation
  }
}
