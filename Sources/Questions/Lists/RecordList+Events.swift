import MechanismCatalog
import Presentation

extension RecordList {
  /// Events and foundings by date; on one day a founding stands first, and what has no date stands last.
  static func events(_ subject: ListSubject) -> RecordList {
    let catalog = subject.catalog
    var list = RecordList("event", RecordColumns.of(.events))
    let founded = catalog.mechanismsByFounding.filter { catalog.established($0) != nil }
    let links = subject.links
    list.total = catalog.events.count + founded.count
    let foundings = founded.filter { subject.matches(founding: $0) }.map { Topic.founding($0) }
    let events = catalog.eventsByDate.filter { subject.matches($0) }.map { Topic.event($0) }
    let all = foundings + events
    let topics = all.filter { !links.isLater(catalog.date(of: $0)) }
    let days = topics.map { catalog.date(of: $0)?.orderDay ?? .max }
    let order = topics.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    list.rows = order.map { row(topics[$0], catalog) }
    if let dates = subject.query.askedDates { list.rows = apart(list.rows, dates, catalog) }
    list.notes = hostNotes(subject) + laterNotes(all.count - topics.count, subject.year)
    return list
  }

  /// How many are left out, since they had not happened yet.
  static func laterNotes(_ number: Int, _ year: Int) -> [String] {
    number == 0 ? [] : ["Dated after \(year) and left out: \(number)."]
  }

  /// Where dates are asked for, what lies within them first, then what is only known to be of a longer time.
  private static func apart(_ rows: [Answer.Row], _ dates: [DateRange], _ catalog: Catalog) -> [Answer.Row] {
    func isWithin(_ row: Answer.Row) -> Bool {
      guard let date = row.topic.flatMap({ catalog.date(of: $0) }) else { return false }
      return dates.contains { $0.contains(date) }
    }
    let (within, beyond) = (rows.filter(isWithin), rows.filter { !isWithin($0) })
    if beyond.isEmpty || within.isEmpty { return rows }
    return within.map { $0.inGroup("Within the dates asked for: \(within.count)") }
      + beyond.map { $0.inGroup("Of a longer time that touches them: \(beyond.count)") }
  }

  /// Where a host is asked for, what it is only said to have hosted, without an event.
  private static func hostNotes(_ subject: ListSubject) -> [String] {
    guard subject.query.asks(.host) else { return [] }
    let catalog = subject.catalog
    return subject.query.namedParties.flatMap { party in
      let hosting = Hosting(party, catalog)
      let names = hosting.roles.map { catalog.memberships[$0] }.map { row in
        catalog.mechanisms[row.mechanism].label.string + " (\(Words.date(of: row)))"
      }.withoutRepeats()
      if names.isEmpty { return [String]() }
      return [
        "\(catalog.parties[party].name) is named as a host in: \(names.joined(separator: ", ")); show tells more."
      ]
    }
  }

  private static func row(_ topic: Topic, _ catalog: Catalog) -> Answer.Row {
    if case .event(let event) = topic { return row(event, catalog) }
    guard case .founding(let mechanism) = topic, let claim = catalog.resolution(of: .established, mechanism)?.shown
    else { return Answer.Row(Array(repeating: "", count: 7)) }
    let place = catalog.resolution(of: .place, mechanism)?.shown.value.string ?? ""
    return Answer.Row(
      [
        catalog.established(mechanism).map(Words.of) ?? "", TopicName.short(topic, catalog),
        catalog.mechanisms[mechanism].label.string, place, "", "founding", Words.doubt(claim.basis),
      ],
      topic: topic, evidence: [Evidence(claim, says: claim.value.string)])
  }

  private static func row(_ event: Handle<Event>, _ catalog: Catalog) -> Answer.Row {
    let shown = catalog.shown(event)
    var hosts: [String] = []
    for statement in catalog.events[event].statements {
      for host in catalog.eventStatements[statement].hosts.map({ catalog.parties[$0].name.string })
      where !hosts.contains(host) { hosts.append(host) }
    }
    return Answer.Row(
      [
        shown.date.map(Words.of) ?? "", shown.title.string,
        catalog.events[event].mechanisms.map { catalog.mechanisms[$0].label.string }.joined(separator: "; "),
        shown.place.string, hosts.joined(separator: "; "), Words.plain(shown.kind.string), Words.status(of: shown),
      ],
      topic: .event(event), evidence: EventLine.evidence(event, catalog))
  }
}
