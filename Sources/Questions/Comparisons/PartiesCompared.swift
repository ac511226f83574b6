import MechanismCatalog
import Presentation

/// Parties side by side as a table: the mechanisms in which all take part, some, one; where they only meet with one of them
/// as an observer or the like; and what the shared mechanisms work on.
struct PartiesCompared {
  private let comparison: PartyComparison
  private let links: Links
  private let citing: Citing
  private var catalog: Catalog { links.catalog }

  init(_ comparison: PartyComparison, _ links: Links, _ citing: Citing) {
    (self.comparison, self.links, self.citing) = (comparison, links, citing)
  }

  var table: ComparisonTable {
    var table = ComparisonTable(
      title: title,
      columns: ["name"] + comparison.parties.map { Answer.Column(catalog.parties[$0].id.string, name: name($0)) }
        + ["kind", .number("founded")])
    let mechanisms = comparison.mechanisms
    table.add("\(all) take part", mechanisms.inAll.map(row))
    if comparison.parties.count > 2 { table.add("Some take part", mechanisms.inSome.map(row)) }
    for (party, only) in zip(comparison.parties, mechanisms.onlyIn) {
      table.add("Only \(name(party)) takes part", only.map(row))
    }
    table.add("\(all) have a role, not all take part", comparison.withAnyRole.map(row))
    table.add("Focus areas of the shared mechanisms", comparison.focusAreas.map { row($0.area, $0.count) })
    table.notes = notes
    return table
  }

  private var all: String { comparison.parties.count == 2 ? "Both" : "All" }
  private func name(_ party: Handle<Party>) -> String { catalog.parties[party].name.string }

  /// "Germany and Turkey, as of 2008: both take part in 5 mechanisms, only Germany in 20, only Turkey in 3".
  private var title: String {
    let mechanisms = comparison.mechanisms
    var parts = ["\(all.lowercased()) take part in \(Words.count(mechanisms.inAll.count, "mechanism"))"]
    if comparison.parties.count > 2 { parts.append("some in \(mechanisms.inSome.count)") }
    parts += zip(comparison.parties, mechanisms.onlyIn).map { "only \(name($0)) in \($1.count)" }
    return
      "\(NamesInARow.and(comparison.parties.map(name))), as of \(comparison.year): \(parts.joined(separator: ", "))"
  }

  private func row(_ mechanism: Handle<Mechanism>) -> Answer.Row {
    let record = catalog.mechanisms[mechanism]
    let insides = comparison.parties.map { PartyInMechanism($0, mechanism, links) }
    return Answer.Row(
      [record.label.string + RestingWords(links).behind(mechanism)] + insides.map(\.qualifiedRoles)
        + [Words.of(record.kind), catalog.established(mechanism).map { String($0.year) } ?? ""],
      topic: .mechanism(mechanism), evidence: citing.evidence(insides.flatMap(\.evidence)))
  }

  private func row(_ area: Handle<FocusArea>, _ count: Int) -> Answer.Row {
    Answer.Row(
      [catalog.focusAreas[area].label.string] + comparison.parties.map { _ in "" }
        + ["focus area of \(Words.count(count, "shared mechanism"))", ""], topic: .focusArea(area))
  }

  private var notes: [String] {
    let silent = links.all.handles.count { links.snapshot.isUnknown($0) }
    return comparison.inNone.map {
      "No source says that \(name($0)) takes part in anything, as of \(comparison.year)."
    }
      + (silent == 0
        ? []
        : [
          "Of \(silent) of the \(links.all.count) mechanisms no source names who takes part: what they share there is unknown."
        ]) + GroupNotes(links).notes(onAny: comparison.parties)
  }
}
