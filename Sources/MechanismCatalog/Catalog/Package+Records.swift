/// One function a table: each reads the columns in their documented order.
extension Package {
  private func rows(_ table: TableName, _ ids: RecordIds) -> RowReader {
    RowReader(self[table], ids: ids)
  }

  /// Reads every row of a table, and notes each record's id.
  private func records<Record>(
    _ table: TableName, _ ids: RecordIds, id: (Record) -> Text? = { _ in nil }, into index: inout IdIndex,
    _ read: (inout RowReader) -> Record
  ) -> [Record] {
    var rows = rows(table, ids)
    var records: [Record] = []
    records.reserveCapacity(rows.table.rowCount)
    while rows.advance() {
      let record = read(&rows)
      if let id = id(record) { _ = index.add(id) }
      records.append(record)
    }
    return records
  }

  /// Reads every row of a table that no other refers to.
  func records<Record>(_ table: TableName, _ ids: RecordIds, _ read: (inout RowReader) -> Record) -> [Record] {
    var unused = IdIndex(capacity: 0)
    return records(table, ids, into: &unused, read)
  }

  func readSources(_ ids: inout RecordIds) -> [Source] {
    records(.sources, ids, id: \.id, into: &ids.sources) { row in
      Source(
        id: row.text(), title: row.text(), issuer: row.text(), published: row.date(), kind: row.text(),
        url: row.text(), seen: row.date(), note: row.text())
    }
  }

  func readMechanisms(_ ids: inout RecordIds) -> [Mechanism] {
    let (kinds, scopes) = (WordIndex(MechanismKind.self), WordIndex(Scope.self))
    return records(.mechanisms, ids, id: \.id, into: &ids.mechanisms) { row in
      Mechanism(
        id: row.text(), name: row.text(), shortName: row.text(), aliases: row.text(), kind: row.word(kinds),
        scope: row.word(scopes), region: row.text(), summary: row.text())
    }
  }

  func readParties(_ ids: inout RecordIds) -> [Party] {
    let kinds = WordIndex(PartyKind.self)
    return records(.parties, ids, id: \.id, into: &ids.parties) { row in
      Party(
        id: row.text(), name: row.text(), aliases: row.text(), kind: row.word(kinds), iso2: row.text(),
        iso3: row.text(), m49: row.text(), region: row.text(), subregion: row.text(), existsFrom: row.date(),
        existsTo: row.date(), successors: row.text())
    }
  }

  /// A parent may stand below its children in the table: the ids are read first.
  func readFocusAreas(_ ids: inout RecordIds) -> [FocusArea] {
    let table = self[.focusAreas]
    for row in 0..<table.rowCount { _ = ids.focusAreas.add(table.text(row: row, column: 0)) }
    return records(.focusAreas, ids) { row in
      let (id, label) = (row.text(), row.text())
      return FocusArea(
        id: id, label: label, parent: row.optional(\.focusAreas, FocusArea.self), description: row.text())
    }
  }

  func readLists(_ ids: inout RecordIds) -> [MemberList] {
    let (roles, completeness, units) =
      (WordIndex(Role.self), WordIndex(Completeness.self), WordIndex(CountUnit.self))
    return records(.lists, ids, id: \.id, into: &ids.lists) { row in
      MemberList(
        id: row.text(), mechanism: row.mechanism(), role: row.word(roles), asOf: row.date(),
        completeness: row.optionalWord(completeness) ?? .unknown, statedCount: row.integer(),
        counts: row.optionalWord(units), event: row.text(), citation: row.citation())
    }
  }

  func readMemberships(_ ids: RecordIds) -> [Membership] {
    let (roles, bases) = (WordIndex(Role.self), WordIndex(Basis.self))
    return records(.memberships, ids) { row in
      Membership(
        mechanism: row.mechanism(), party: row.party(), role: row.word(roles), from: row.date(), to: row.date(),
        asOf: row.date(), asWritten: row.text(), list: row.optional(\.lists, MemberList.self),
        basis: row.word(bases), citation: row.citation())
    }
  }

  func readFocusStatements(_ ids: RecordIds) -> [FocusStatement] {
    records(.mechanismFocus, ids) { row in
      FocusStatement(
        mechanism: row.mechanism(), focusArea: row.focusArea(), asWritten: row.text(), asOf: row.date(),
        citation: row.citation())
    }
  }

  func readClaims(_ ids: RecordIds) -> [Claim] {
    let attributes = WordIndex(Attribute.self)
    return records(.claims, ids) { row in
      Claim(
        mechanism: row.mechanism(), attribute: row.word(attributes), value: row.text(), asOf: row.date(),
        citation: row.citation())
    }
  }

  func readEvents(_ ids: inout RecordIds, sources: [Source]) -> ([Event], [EventStatement]) {
    let statuses = WordIndex(EventStatus.self)
    var events: [Event] = []
    var index = ids.events
    let statements = records(.events, ids) { row in
      let id = row.text()
      let (position, isNew) = index.add(id)
      if isNew { events.append(Event(id: id, statements: [], mechanisms: [])) }
      events[position].statements.append(Handle(row.row))
      let dateText = row.text()
      let (title, kind, status) = (row.text(), row.text(), row.word(statuses))
      let mechanisms = row.mechanismList()
      for mechanism in mechanisms where !events[position].mechanisms.contains(mechanism) {
        events[position].mechanisms.append(mechanism)
      }
      return EventStatement(
        event: Handle(position), date: PartialDate(edtf: dateText), dateText: dateText, title: title, kind: kind,
        status: status, mechanisms: mechanisms,
        place: row.text(), hosts: row.partyList(), details: row.text(), citation: row.citation())
    }
    ids.events = index
    for position in events.indices where events[position].statements.count > 1 {
      events[position].statements.sort { Ranking.prevails(statements[$0], statements[$1], sources) }
    }
    return (events, statements)
  }
}
