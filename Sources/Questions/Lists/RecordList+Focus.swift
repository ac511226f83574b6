import MechanismCatalog
import Presentation

extension RecordList {
  /// Focus areas in the order of the vocabulary. Where the query names mechanisms, in their sources' own words;
  /// where it names one, without the areas that only lie above those named.
  static func focusAreas(_ subject: ListSubject) -> RecordList {
    let (catalog, mechanisms) = (subject.catalog, subject.query.namedMechanisms)
    var list = RecordList(
      "focus area",
      RecordColumns.of(.focus, isNaming: !mechanisms.isEmpty))
    list.total = catalog.focusAreas.count
    for area in catalog.focusAreas.handles where subject.matches(area) {
      let statements = statements(on: area, mechanisms, subject)
      // Of one mechanism only what its sources name, not what lies above it.
      if mechanisms.count == 1, !statements.contains(where: { $0.focusArea == area }) { continue }
      let record = catalog.focusAreas[area]
      list.rows.append(
        Answer.Row(
          [record.label.string] + (mechanisms.isEmpty ? [] : [quoted(statements), dates(statements)])
            + [
              String(subject.links.mechanismCount(of: area)),
              record.parent.map { catalog.focusAreas[$0].label.string } ?? "",
            ],
          topic: .focusArea(area),
          evidence: statements.map { Evidence($0.citation, asOf: $0.asOf, says: $0.asWritten.string) }))
    }
    list.notes = notes(list, subject)
    return list
  }

  /// The statements on an area or its parts, of some mechanisms, or if none is named of all.
  private static func statements(
    on area: Handle<FocusArea>, _ mechanisms: [Handle<Mechanism>], _ subject: ListSubject
  ) -> [FocusStatement] {
    let catalog = subject.catalog
    return catalog.focusStatements.filter { statement in
      statement.isSaid(by: subject.year)
        && (mechanisms.isEmpty ? statement.focusArea == area : mechanisms.contains(statement.mechanism))
        && catalog.isPart(statement.focusArea, ofAny: [area])
    }
  }

  private static func quoted(_ statements: [FocusStatement]) -> String {
    Quotation.of(statements.map(\.asWritten), atMost: .max)
  }

  private static func dates(_ statements: [FocusStatement]) -> String {
    let days = statements.map { ($0.time?.firstDay ?? .max, $0.time?.lastDay ?? .max) }
    return statements.indices.sorted { days[$0] < days[$1] }.map { Words.shortDate(of: statements[$0]) }
      .withoutRepeats().joined(separator: ", ")
  }

  private static func notes(_ list: RecordList, _ subject: ListSubject) -> [String] {
    let silent = subject.links.all.handles.count { subject.links.focusAreas(of: $0).isEmpty }
    if silent == 0 || !subject.query.negates { return [] }
    return ["Of \(silent) mechanisms no source says what they work on, as of \(subject.year): there it is unknown."]
  }
}
