import MechanismCatalog

/// Who chairs a mechanism, with dates; where no source says it of the year, who is the last known.
struct OfficeLines {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    self.mechanism = mechanism
    self.links = links
  }

  /// The chair, then the co-chairs; where no source names one, what sources say of the chair else, or that none does.
  var lines: [CardLine] {
    let offices = [Role.chair, .coChair].map { ($0, OfficeHolders($0, of: mechanism, links)) }
    let held = offices.compactMap { current(of: $0.0, $0.1) }
    if !held.isEmpty { return held }
    // Of two offices that nobody is known to hold, the one that was filled last tells more.
    if let (role, last) = offices.max(by: { newest($0.1.lastKnown) < newest($1.1.lastKnown) }), !last.lastKnown.isEmpty
    {
      return [line(of: role, "not known for \(year); last known \(named(last.lastKnown, when))", last.lastKnown)]
    }
    let others = offices.compactMap { unknown($0.0, $0.1) } + [chairing].compactMap(\.self)
    return others.isEmpty ? [CardLine("chair: no source names one")] : others
  }

  /// "chair: Switzerland, since 2026-01-29 (before: Nigeria, until 2026-01-29)".
  private func current(of role: Role, _ holders: OfficeHolders) -> CardLine? {
    if holders.current.isEmpty { return nil }
    let before = holders.before.isEmpty ? "" : " (before: \(named(holders.before, until)))"
    let names = named(holders.current, since)
    return line(of: role, names + before, holders.current, brief: names, before: holders.before)
  }

  /// Of whom no time is known, or only a later one.
  private func unknown(_ role: Role, _ holders: OfficeHolders) -> CardLine? {
    if !holders.atSomeTime.isEmpty {
      let names = holders.atSomeTime.map { catalog.parties[$0.party].name.string }.joined(separator: ", ")
      return line(of: role, "not known; named without a year: \(names)", holders.atSomeTime)
    }
    if holders.firstLater.isEmpty { return nil }
    let first = named(holders.firstLater, when)
    return line(of: role, "not known for \(year); first named later: \(first)", holders.firstLater)
  }

  /// What a source says of the chair in its own words: "chairing: no permanent chair (as of 2003, 23 years old)".
  private var chairing: CardLine? {
    let resolution = catalog.resolution(of: .chairing, mechanism)
    let claims = resolution.map { [$0.shown] + $0.others } ?? []
    guard let claim = claims.first(where: { $0.isSaid(by: year) }) else { return nil }
    let age = claim.time.map { Words.age(of: $0, in: year) } ?? ""
    let doubt = claim.basis.map { " (\($0.rawValue))" } ?? ""
    return CardLine(
      "\(Words.of(.chairing as Attribute)): \(ClaimValue.words(claim, catalog)) (\(Words.asOf(claim))\(age))\(doubt)",
      evidence: [Evidence(claim)])
  }

  private func newest(_ rows: [Membership]) -> Int32 { rows.map(latest).max() ?? .min }

  private func line(
    of role: Role, _ text: String, _ rows: [Membership], brief: String = "", before: [Membership] = []
  ) -> CardLine {
    let latest = rows.map(latest).max()
    let isTogether = rows.count { ($0.from ?? $0.time) != nil && !$0.hasUnknownEnd && self.latest($0) == latest } > 1
    let label = Words.of(role) + (isTogether ? "s" : "")
    return CardLine(
      "\(label): \(text)", brief: brief.isEmpty ? "" : "\(label): \(brief)",
      evidence: (rows + before).map { Evidence($0) },
      target: rows.count == 1 ? rows.first.map { .party($0.party) } : nil)
  }

  /// When a term begins, the latest first: in a year of change both who came and who went held the office.
  private func latest(_ row: Membership) -> Int32 { (row.from ?? row.time)?.firstDay ?? .min }

  /// The latest first; those of one date share it: "Australia, Indonesia, since 2002-02".
  private func named(_ rows: [Membership], _ date: (Membership) -> String) -> String {
    var groups: [(date: String, names: [String])] = []
    for row in rows.sorted(by: { latest($0) > latest($1) }) {
      let (date, name) = (date(row), catalog.parties[row.party].name.string)
      if let index = groups.firstIndex(where: { $0.date == date }) {
        groups[index].names.append(name)
      } else {
        groups.append((date, [name]))
      }
    }
    return groups.map { $0.names.joined(separator: ", ") + $0.date }.joined(separator: "; ")
  }

  /// ", since 2024" with the date of the statement where that is of an earlier year or there is none; " (as of 2026-01)".
  private func since(_ row: Membership) -> String {
    let doubt = doubt(row)
    let said = OfficeWords(links).said(row)
    if !row.hasOwnDates { return " (\(said))\(doubt)" }
    // A term with an end says itself until when.
    let isOld = row.to == nil && row.asOf.map { $0.lastYear < year } ?? (row.time != nil)
    return Words.dates(of: row) + (isOld ? " (\(said))" : "") + doubt
  }

  /// ", until 2026-01-29"; of a statement without dates ", as of 2023".
  private func until(_ row: Membership) -> String {
    (row.to.map { ", until \(Words.of($0))" } ?? ", \(Words.asOf(row))") + doubt(row)
  }

  /// ", 2025", ", since 2019, until 2025".
  private func when(_ row: Membership) -> String {
    let dates = Words.dates(of: row)
    return (dates.isEmpty ? ", \(Words.date(of: row))" : dates) + doubt(row)
  }

  private func doubt(_ row: Membership) -> String {
    row.basis == .listed || row.basis == .named ? "" : ", \(row.basis.rawValue)"
  }
}
