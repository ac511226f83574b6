import MechanismCatalog

/// What the sides of contradictions say, in words.
struct SideWords {
  let catalog: Catalog

  func text(_ reading: ContradictionSide.Reading) -> String {
    switch reading {
    case .claim(let claim): return ClaimValue.words(claim, catalog)
    case .stated(let list): return ListCount(list, catalog).stated ?? ""
    case .named(let list): return ListCount(list, catalog).named
    case .list(_, let parties):
      let names = parties.map { catalog.parties[$0].name.string }
      return names.isEmpty ? "names no others" : "only here: \(names.joined(separator: ", "))"
    case .membership(let row): return Evidence(row).says
    case .event(let statement): return statement.date.map(Words.of) ?? "undated"
    case .output(let statement): return statement.date.map(Words.of) ?? "undated"
    case .noted(let reading): return reading.reading.string
    }
  }

  func evidence(_ reading: ContradictionSide.Reading) -> Evidence {
    switch reading {
    case .claim(let claim): return Evidence(claim, says: text(reading))
    case .stated(let list), .named(let list), .list(let list, _):
      let record = catalog.lists[list]
      return Evidence(record.citation, asOf: record.asOf, says: ListCount(list, catalog).words)
    case .membership(let row): return Evidence(row)
    case .event(let statement): return dated(statement.citation, "\(text(reading)): \(statement.title)")
    case .output(let statement): return dated(statement.citation, "\(text(reading)): \(statement.name)")
    case .noted(let noted): return Evidence(noted.citation, asOf: noted.asOf, says: noted.reading.string)
    }
  }

  /// What a source says of a date is as of its own: events and outputs are dated once for all.
  private func dated(_ citation: Citation, _ says: String) -> Evidence {
    Evidence(citation, asOf: catalog.sources[citation.source].published, says: says)
  }
}

/// What contradictions are about, in words.
struct ContradictionSubject {
  let catalog: Catalog

  func words(_ contradiction: Contradiction) -> String {
    switch contradiction {
    case .claims(let claims):
      let year = claims.attribute.isLasting ? nil : claims.values.first?.first?.time?.year
      return Words.of(claims.attribute) + (year.map { " in \($0)" } ?? "")
    case .listLength(let list): return "length of the list of \(group(catalog.lists[list]))"
    case .lists(let difference): return "lists of \(group(catalog.lists[difference.first]))"
    case .membership(let contested): return name(catalog.memberships[contested.member].party)
    case .eventDate(let event): return "date of \u{201C}\(catalog.shown(event).title)\u{201D}"
    case .outputDate(let output): return "date of \u{201C}\(catalog.outputs.shown(output).name)\u{201D}"
    case .noted(let conflict): return noted(conflict)
    }
  }

  private func name(_ party: Handle<Party>) -> String { catalog.parties[party].name.string }

  /// "members in 2005".
  private func group(_ list: MemberList) -> String {
    Words.plural(of: list.role).lowercased() + (list.time.map { " in \($0.year)" } ?? "")
  }

  /// What it says that is disputed, but for the mechanisms it is about, and what sort of thing that is.
  private func noted(_ conflict: NotedConflict) -> String {
    let own = Set(conflict.mechanisms.map { catalog.mechanisms[$0].id })
    let items = conflict.what.items.filter { !own.contains($0) }.map { Words.name(ofID: $0.string, catalog) }
    return (items + [conflict.readings.first.map { Words.plain($0.kind.string) } ?? ""]).joined(separator: ", ")
  }
}
