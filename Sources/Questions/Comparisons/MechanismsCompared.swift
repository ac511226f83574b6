import MechanismCatalog
import Presentation

/// Mechanisms side by side as a table: who takes part in all, in some, in one; then what they work on, and what they held
/// together.
struct MechanismsCompared {
  private let comparison: Comparison
  private let links: Links
  private let citing: Citing
  /// What sources of the year or earlier say that each of the mechanisms works on.
  private let statements: [[FocusStatement]]
  private var catalog: Catalog { links.catalog }

  init(_ comparison: Comparison, _ links: Links, _ citing: Citing) {
    (self.comparison, self.links, self.citing) = (comparison, links, citing)
    let catalog = links.catalog
    statements = comparison.mechanisms.map { catalog.focusStatements(on: $0, by: comparison.year) }
  }

  var table: ComparisonTable {
    var table = ComparisonTable(
      title: title,
      columns: ["name"]
        + comparison.mechanisms.map { Answer.Column(catalog.mechanisms[$0].id.string, name: name($0)) }
        + ["kind", "region"])
    let parties = comparison.parties
    table.add("In \(all)", parties.inAll.map(row))
    if comparison.mechanisms.count > 2 { table.add("In some", parties.inSome.map(row)) }
    for (mechanism, only) in zip(comparison.mechanisms, parties.onlyIn) {
      table.add("Only in \(name(mechanism))", only.map(row))
    }
    let areas = comparison.focusAreas
    table.add("Focus areas of \(all)", areas.inAll.map(row))
    for (mechanism, only) in zip(comparison.mechanisms, areas.onlyIn) {
      table.add("Focus areas of \(name(mechanism)) only", only.map(row))
    }
    table.add("Met together", comparison.sharedEvents.map(row))
    table.notes = notes
    return table
  }

  private var all: String { comparison.mechanisms.count == 2 ? "both" : "all" }
  private func name(_ mechanism: Handle<Mechanism>) -> String { catalog.mechanisms[mechanism].label.string }

  /// "Bali Process and APC, as of 2008: 25 in both, 15 only in Bali Process, 8 only in APC": states, territories and
  /// economies; bodies and groups are counted apart.
  private var title: String {
    let names = comparison.mechanisms.map(name)
    var parts = [counted(comparison.parties.inAll, "in \(all)")]
    if names.count > 2 { parts.append(counted(comparison.parties.inSome, "in some")) }
    parts += zip(names, comparison.parties.onlyIn).map { counted($1, "only in \($0)") }
    return "\(NamesInARow.and(names)), as of \(comparison.year): \(parts.joined(separator: ", "))"
  }

  /// "11 in both", or "11 (and 2 organizations, 1 group) in both (3 derived)".
  private func counted(_ parties: [Handle<Party>], _ place: String) -> String {
    let tally = PartyTally(parties, catalog)
    let others = [(tally.organizations, "organization"), (tally.groups, "group")].filter { $0.0 > 0 }
    let besides = others.isEmpty ? "" : " (and \(others.map { Words.count($0, $1) }.joined(separator: ", ")))"
    return "\(tally.states)\(besides) \(place)\(doubtful(parties).map { " (\($0))" } ?? "")"
  }

  /// How many of the states, territories and economies no source names one by one somewhere: "3 derived".
  private func doubtful(_ parties: [Handle<Party>]) -> String? {
    let doubts = parties.filter { catalog.parties[$0].kind.isCounted }.compactMap { comparison.presence(of: $0)?.doubt }
    let parts = Doubt.allCases.map { doubt in (doubt, doubts.count { $0 == doubt }) }.filter { $0.1 > 0 }
    return parts.isEmpty ? nil : parts.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
  }

  private func row(_ party: Handle<Party>) -> Answer.Row {
    let record = catalog.parties[party]
    let insides = comparison.mechanisms.map { PartyInMechanism(party, $0, links) }
    return Answer.Row(
      [record.name.string] + insides.map(\.qualifiedRoles)
        + [record.kind.rawValue, (record.subregion.isEmpty ? record.region : record.subregion).string],
      topic: .party(party), evidence: citing.evidence(insides.flatMap(\.evidence)))
  }

  private func row(_ area: Handle<FocusArea>) -> Answer.Row {
    let statements = statements.map { $0.filter { catalog.isPart($0.focusArea, ofAny: [area]) } }
    return Answer.Row(
      [catalog.focusAreas[area].label.string] + statements.map { Quotation.of($0.map(\.asWritten)) }
        + ["focus area", ""],
      topic: .focusArea(area),
      evidence: citing.evidence(
        statements.flatMap(\.self).map { Evidence($0.citation, asOf: $0.asOf, says: $0.asWritten.string) }))
  }

  private func row(_ event: Handle<Event>) -> Answer.Row {
    let shown = catalog.shown(event)
    return Answer.Row(
      ["\(shown.date.map { "\(Words.of($0))  " } ?? "")\(EventLine.title(shown))"]
        + comparison.mechanisms.map { catalog.events[event].mechanisms.contains($0) ? "yes" : "" }
        + ["event", shown.place.string],
      topic: .event(event), evidence: citing.evidence(EventLine.evidence(event, catalog)))
  }

  /// Who is not known to be in is not known to be out.
  private var notes: [String] {
    RestingWords(links).notes(comparison.mechanisms)
      + comparison.mechanisms.flatMap { MemberNotes($0, links).notes }
      + comparison.unnamed.map { "What \(name($0)) shares with others is unknown." }
      + comparison.withoutFocus.map { "No source says what \(name($0)) works on, as of \(comparison.year)." }
  }
}
