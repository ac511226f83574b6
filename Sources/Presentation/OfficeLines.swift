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
    let lines = [line(.chair), line(.coChair)].compactMap(\.self)
    return lines.isEmpty ? [CardLine("chair: no source names one")] : lines
  }

  private func line(_ role: Role) -> CardLine? {
    let holders = OfficeHolders(role, of: mechanism, links)
    let (current, last) = (holders.current, holders.lastKnown)
    let rows = current.isEmpty ? last : current
    guard let first = rows.first else { return nil }
    let label = Words.of(role) + (rows.count > 1 ? "s" : "")
    let lead = current.isEmpty ? "not known for \(year); last known " : ""
    let text = named(rows) { current.isEmpty ? when($0) : since($0) }
    return CardLine(
      "\(label): \(lead)\(text)", evidence: rows.map { Evidence($0) },
      target: rows.count == 1 ? .party(first.party) : nil)
  }

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
    let said = row.asOf.map { "as of \(Words.of($0))" } ?? Words.undated(seen: seen(row))
    if row.from == nil, row.to == nil { return " (\(said))\(doubt)" }
    let isOld = (row.asOf ?? seen(row)).map { $0.lastYear < year } ?? false
    return Words.dates(of: row) + (isOld ? " (\(said))" : "") + doubt
  }

  /// ", 2025", ", since 2019, until 2025".
  private func when(_ row: Membership) -> String {
    let dates = Words.dates(of: row)
    return (dates.isEmpty ? ", \(row.asOf.map(Words.of) ?? Words.undated(seen: seen(row)))" : dates) + doubt(row)
  }

  private func doubt(_ row: Membership) -> String {
    row.basis == .listed || row.basis == .named ? "" : ", \(row.basis.rawValue)"
  }

  private func seen(_ row: Membership) -> PartialDate? { catalog.sources[row.citation.source].seen }
}
