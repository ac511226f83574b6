/// Events and all that sources say of them, read from `events.csv` when first asked for.
final class EventTables {
  let events: [Event]
  let statements: [EventStatement]
  let ofMechanism: Adjacency<Mechanism, Event>
  let ofHost: Adjacency<Party, Event>

  /// `index` are the ids of the table. O(rows).
  init(
    _ table: CSVTable, _ index: IdIndex, _ package: Package, _ ids: RecordIds, _ sources: [Source],
    mechanismCount: Int, partyCount: Int
  ) {
    let (statuses, bases) = (WordIndex(EventStatus.self), WordIndex(Doubt.self))
    var events = index.ids.map { Event(id: $0, statements: [], mechanisms: []) }
    let statements = package.records(table, ids) { row in
      let position = index.position(of: row.text())!
      events[position].statements.append(Handle(row.row))
      let dateText = row.text()
      let (title, kind) = (row.text(), row.text())
      let (status, statusText) = row.wordAndText(statuses)
      let mechanisms = row.mechanismList()
      for mechanism in mechanisms where !events[position].mechanisms.contains(mechanism) {
        events[position].mechanisms.append(mechanism)
      }
      return EventStatement(
        event: Handle(position), date: PartialDate(edtf: dateText), dateText: dateText, title: title, kind: kind,
        status: status, statusText: statusText, mechanisms: mechanisms,
        place: row.text(), hosts: row.partyList(), details: row.text(), citation: row.citation(),
        basis: row.optionalWord(bases))
    }
    for position in events.indices where events[position].statements.count > 1 {
      events[position].statements.sort { Ranking.prevails(statements[$0], statements[$1], sources) }
      Ranking.preferPrecise(&events[position].statements) { statements[$0].date }
    }
    self.events = events
    self.statements = statements
    ofMechanism = Adjacency(count: mechanismCount, events) { $0.mechanisms }
    ofHost = Adjacency(count: partyCount, events) { EventTables.hosts(of: $0, statements) }
  }

  /// The hosts by any statement, each once.
  private static func hosts(of event: Event, _ statements: [EventStatement]) -> [Handle<Party>] {
    var hosts: [Handle<Party>] = []
    for statement in event.statements {
      for host in statements[statement].hosts where !hosts.contains(host) { hosts.append(host) }
    }
    return hosts
  }
}
