import MechanismCatalog
import Presentation

extension RecordList {
  /// What mechanisms led to, by date; what has none stands last.
  static func outputs(_ subject: ListSubject) -> RecordList {
    let (catalog, tables) = (subject.catalog, subject.catalog.outputs)
    var list = RecordList("output", RecordColumns.of(.outputs))
    list.total = tables.outputs.count
    let matching = tables.outputs.handles.filter { subject.matches($0) }
    let found = matching.filter { !subject.links.isLater(tables.shown($0).date) }
    list.notes = laterNotes(matching.count - found.count, subject.year)
    let days = found.map { tables.shown($0).date?.orderDay ?? .max }
    for position in found.indices.sorted(by: { (days[$0], $0) < (days[$1], $1) }) {
      let output = found[position]
      let (shown, record) = (tables.shown(output), tables.outputs[output])
      let event = catalog.event(id: shown.event.string).map { catalog.shown($0).title.string } ?? ""
      let names = record.mechanisms.map { catalog.mechanisms[$0].label.string }.joined(separator: "; ")
      list.rows.append(
        Answer.Row(
          [shown.date.map(Words.of) ?? "", shown.name.string, Words.plain(shown.kind.string), names, event],
          topic: .output(output),
          evidence: record.statements.map { tables.statements[$0] }
            .map { Evidence($0.citation, asOf: $0.date, says: $0.name == shown.name ? "" : $0.name.string) }))
    }
    return list
  }

  /// Edges between bodies, in the order of their table.
  static func relations(_ subject: ListSubject) -> RecordList {
    let catalog = subject.catalog
    var list = RecordList("relation", RecordColumns.of(.relations))
    let relations = catalog.remarks.relations
    list.total = relations.count
    for handle in relations.handles where subject.matches(handle) {
      let relation = relations[handle]
      list.rows.append(
        Answer.Row(
          [
            RelationLines.name(relation.subject, catalog), Words.of(relation.kind),
            RelationLines.name(relation.object, catalog), relation.since.map(Words.of) ?? "",
          ],
          topic: RelationLines.topic(relation.subject),
          evidence: [Evidence(relation.citation, asOf: relation.since)]))
    }
    return list
  }

  /// Documents and pages, in the order of their table.
  static func sources(_ subject: ListSubject) -> RecordList {
    let catalog = subject.catalog
    var list = RecordList("source", RecordColumns.of(.sources))
    list.total = catalog.sources.count
    for handle in catalog.sources.handles where subject.matches(handle) {
      let source = catalog.sources[handle]
      list.rows.append(
        Answer.Row(
          [
            source.id.string, source.title.string, source.issuer.string, source.published.map(Words.of) ?? "",
            source.seen.map(Words.of) ?? "", Words.plain(source.kind.string), source.url.string,
          ], topic: .source(handle)))
    }
    return list
  }

  /// The enumerations of members, with what they state and what they name.
  static func lists(_ subject: ListSubject) -> RecordList {
    let catalog = subject.catalog
    var list = RecordList("list", RecordColumns.of(.lists))
    list.total = catalog.lists.count
    for handle in catalog.lists.handles where subject.matches(handle) {
      let (record, length) = (catalog.lists[handle], ListLength(handle, catalog))
      list.rows.append(
        Answer.Row(
          [
            catalog.mechanisms[record.mechanism].label.string, Words.of(record.role),
            Words.shortDate(of: record), record.statedCount.map(String.init) ?? "", String(length.comparable),
            record.counts?.rawValue ?? "", record.completeness.rawValue, ListCount(handle, catalog).words,
            record.id.string,
          ],
          topic: .mechanism(record.mechanism), evidence: [Evidence(record.citation, asOf: record.asOf)]))
    }
    return list
  }
}
