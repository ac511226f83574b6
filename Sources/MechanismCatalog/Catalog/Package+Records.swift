/// One function a table: each reads the columns in their documented order.
extension Package {
  /// Reads every row of a table.
  func records<Record>(_ table: TableName, _ ids: RecordIds, _ read: (inout RowReader) -> Record) -> [Record] {
    var rows = RowReader(self[table], ids: ids)
    var records: [Record] = []
    records.reserveCapacity(rows.table.rowCount)
    while rows.advance() { records.append(read(&rows)) }
    return records
  }

  /// The ids of a table, which stand in its first column.
  func idIndex(of table: TableName) -> IdIndex {
    let table = self[table]
    return IdIndex((0..<table.rowCount).map { table.text(row: $0, column: 0) })
  }

  func readSources(_ ids: inout RecordIds) -> [Source] {
    ids.sources = idIndex(of: .sources)
    return records(.sources, ids) { row in
      Source(
        id: row.text(), title: row.text(), issuer: row.text(), published: row.date(), kind: row.text(),
        url: row.text(), seen: row.date(), note: row.text())
    }
  }

  func readMechanisms(_ ids: inout RecordIds) -> [Mechanism] {
    let (kinds, scopes) = (WordIndex(MechanismKind.self), WordIndex(Scope.self))
    ids.mechanisms = idIndex(of: .mechanisms)
    return records(.mechanisms, ids) { row in
      Mechanism(
        id: row.text(), name: row.text(), shortName: row.text(), aliases: row.text(), kind: row.word(kinds),
        scope: row.word(scopes), region: row.text(), summary: row.text())
    }
  }

  func readParties(_ ids: inout RecordIds) -> [Party] {
    let kinds = WordIndex(PartyKind.self)
    ids.parties = idIndex(of: .parties)
    return records(.parties, ids) { row in
      Party(
        id: row.text(), name: row.text(), aliases: row.text(), kind: row.word(kinds), iso2: row.text(),
        iso3: row.text(), m49: row.text(), region: row.text(), subregion: row.text(), existsFrom: row.date(),
        existsTo: row.date(), successors: row.text())
    }
  }

  /// A parent may stand below its children in the table: the ids are known before the rows are read.
  func readFocusAreas(_ ids: inout RecordIds) -> [FocusArea] {
    ids.focusAreas = idIndex(of: .focusAreas)
    return records(.focusAreas, ids) { row in
      let (id, label) = (row.text(), row.text())
      return FocusArea(
        id: id, label: label, parent: row.optionalFocusArea(), description: row.text())
    }
  }

  func readLists(_ ids: inout RecordIds) -> [MemberList] {
    let (roles, completeness, units) =
      (WordIndex(Role.self), WordIndex(Completeness.self), WordIndex(CountUnit.self))
    ids.lists = idIndex(of: .lists)
    return records(.lists, ids) { row in
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
        asOf: row.date(), asWritten: row.text(), list: row.optionalList(),
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
    ids.events = idIndex(of: .events)
    let index = ids.events
    var events = index.ids.map { Event(id: $0, statements: [], mechanisms: []) }
    let statements = records(.events, ids) { row in
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
        place: row.text(), hosts: row.partyList(), details: row.text(), citation: row.citation())
    }
    for position in events.indices where events[position].statements.count > 1 {
      events[position].statements.sort { Ranking.prevails(statements[$0], statements[$1], sources) }
    }
    return (events, statements)
  }
}
