import MechanismCatalog

/// What a party takes part in, is near to or supports, and what it is not, or no longer, in; as of the year.
struct PartyRoles {
  /// The participations of one sort, and what they are called.
  private struct Sort {
    let heading: String
    /// What stands before the mechanism where the lines of all sorts stand together.
    let verb: String
    let participations: [Participation]
  }

  private let party: Handle<Party>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }

  init(_ party: Handle<Party>, _ links: Links) {
    self.party = party
    self.links = links
  }

  /// A section a sort.
  var sections: [CardSection?] {
    sorts.map { sort in
      CardSection("\(sort.heading): \(number(sort.participations)), as of \(year)", sort.participations.map(line))
    } + [
      CardSection("Suspended", outside(.suspended)), CardSection("Said not to be a member", outside(.nonMember)),
      CardSection("Left", left),
    ]
  }

  /// All of it in one section, for the card of a body that is a mechanism too.
  var asOneSection: CardSection? {
    let present = sorts.flatMap { sort in sort.participations.map { line($0).after("\(sort.verb) ") } }
    let absent =
      outside(.suspended).map { $0.after("suspended: ") } + outside(.nonMember).map { $0.after("no member: ") }
      + left.map { $0.after("left: ") }
    return CardSection("As a party, as of \(year)", present + absent)
  }

  private var sorts: [Sort] {
    let all = links.snapshot.participations(of: party)
    return [
      Sort(heading: "Takes part in", verb: "takes part in", participations: all.filter(\.takesPart)),
      Sort(
        heading: "Near", verb: "near",
        participations: all.filter { !$0.takesPart && !$0.roles.isDisjoint(with: .near) }),
      Sort(heading: "Supports", verb: "supports", participations: all.filter { $0.roles.isSubset(of: .supporting) }),
    ]
  }

  /// The plain number where all are named.
  private func number(_ participations: [Participation]) -> String {
    participations.allSatisfy { $0.presence == .known }
      ? String(participations.count) : Words.sureness(of: participations)
  }

  private func line(_ participation: Participation) -> CardLine {
    let roles = participation.roles.roles.map { worded($0, participation) }.joined(separator: ", ")
    let doubt = participation.presence == .known ? "" : ", \(Words.of(participation.presence))"
    let rows = self.rows.filter {
      $0.mechanism == participation.mechanism && $0.basis != .attended && $0.role.group != .outside
    }
    return CardLine(
      "\(name(participation.mechanism)): \(roles)\(doubt)\(caution(participation, rows))",
      evidence: rows.map { Evidence($0) },
      target: .mechanism(participation.mechanism))
  }

  /// That the mechanism is over or dormant, and on which old list or row the role rests: " (dormant; list of 2008-03)",
  /// ", list of 2008-03".
  private func caution(_ participation: Participation, _ rows: [Membership]) -> String {
    let age = oldGround(of: participation, rows)
    guard let word = RestingWords(links).word(participation.mechanism) else { return age.map { ", \($0)" } ?? "" }
    return " (\([word, age].compactMap(\.self).joined(separator: "; ")))"
  }

  /// "list of 2008-03", "as of 2005-07": the newest that names the party as surely as it is shown, where that is old.
  /// Offices say it themselves.
  private func oldGround(of participation: Participation, _ rows: [Membership]) -> String? {
    let counted = rows.filter {
      participation.roles.contains(RoleSet($0.role)) && !$0.role.isOffice && $0.isSaid(by: year)
        && $0.basis.doubt == participation.presence.doubt
    }
    guard let newest = counted.max(by: { $0.currency < $1.currency }), let date = newest.time,
      date.lastYear < year - ListAges.oldAge
    else { return nil }
    return newest.list.map { Words.name(of: catalog.lists[$0]) } ?? Words.asOf(newest)
  }

  /// See `OfficeWords.qualified`.
  private func worded(_ role: Role, _ participation: Participation) -> String {
    OfficeWords(links).qualified(role, of: participation)
  }

  private var rows: [Membership] { catalog.membershipsOfParty[party].map { catalog.memberships[$0] } }

  /// "Colombo Process (Ministerial Consultations on ...)": the short name first, where there is one.
  private func name(_ mechanism: Handle<Mechanism>) -> String {
    let record = catalog.mechanisms[mechanism]
    let (short, name) = (record.shortName.string, record.name.string)
    return short.isEmpty || name.hasPrefix(short) ? name : "\(short) (\(name))"
  }

  private func outside(_ role: Role) -> [CardLine] {
    links.snapshot.outside(rows, role, catalog).map(line).merged
  }

  private var left: [CardLine] { links.snapshot.left(rows).map(line).merged }

  private func line(_ row: Membership) -> CardLine {
    let isPlain = row.role.group == .outside || row.role == .member
    let role = isPlain ? "" : " (\(Words.of(row.role)))"
    return CardLine(
      name(row.mechanism) + role + Words.dates(of: row), evidence: [Evidence(row)],
      target: .mechanism(row.mechanism))
  }
}

extension CardLine {
  /// The same line after some words.
  fileprivate func after(_ words: String) -> CardLine {
    CardLine(words + text, evidence: evidence, target: target, indent: indent)
  }
}
