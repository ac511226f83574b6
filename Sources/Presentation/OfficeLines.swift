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

  /// The chair, then the co-chairs; that no source names one, where none does.
  var lines: [CardLine] {
    let offices = [Role.chair, .coChair].map { ($0, OfficeHolders($0, of: mechanism, links)) }
    let held = offices.filter { !$0.1.current.isEmpty }.compactMap { line(of: $0.0, $0.1.current, isCurrent: true) }
    if !held.isEmpty { return held }
    // Of two offices that nobody is known to hold, the one that was filled last tells more.
    let last = offices.max { newest($0.1.lastKnown) < newest($1.1.lastKnown) }
    return [last.flatMap { line(of: $0.0, $0.1.lastKnown, isCurrent: false) } ?? CardLine("chair: no source names one")]
  }

  private func newest(_ rows: [Membership]) -> Int32 { rows.map(latest).max() ?? .min }

  private func line(of role: Role, _ rows: [Membership], isCurrent: Bool) -> CardLine? {
    let rows = rows.sorted { latest($0) > latest($1) }
    guard let first = rows.first else { return nil }
    let atOnce = rows.filter { latest($0) == latest(first) }
    let label = Words.of(role) + (atOnce.count > 1 ? "s" : "")
    let lead = isCurrent ? "" : "not known for \(year); last known "
    let text = named(rows) { isCurrent ? since($0) : when($0) }
    return CardLine(
      "\(label): \(lead)\(text)", evidence: rows.map { Evidence($0) },
      target: rows.count == 1 ? .party(first.party) : nil)
  }

  /// When a term begins, the latest first: in a year of change both who came and who went held the office.
  private func latest(_ row: Membership) -> Int32 { (row.from ?? row.time)?.firstDay ?? .min }

  /// Those of one date share it: "Australia, Indonesia, since 2002-02".
  private func named(_ rows: [Membership], _ date: (Membership) -> String) -> String {
    var groups: [(date: String, names: [String])] = []
    for row in rows {
      let (date, name) = (date(row), catalog.parties[row.party].name.string)
      if let index = groups.firstIndex(where: { $0.date == date }) {
        groups[index].names.append(name)
      } else {
        groups.append((date, [name]))
      }
    }
    return groups.map { $0.names.joined(separator: ", ") + $0.date }.joined(separator: "; ")
  }

  /// ", since 2024" with the date of the statement where that is of an earlier year; " (as of 2026-01)".
  private func since(_ row: Membership) -> String {
    let doubt = doubt(row)
    let said = Words.asOf(row)
    if !row.hasOwnDates { return " (\(said))\(doubt)" }
    // A term with an end says itself until when.
    let isOld = row.to == nil && row.time.map { $0.lastYear < year } ?? false
    return Words.dates(of: row) + (isOld ? " (\(said))" : "") + doubt
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
