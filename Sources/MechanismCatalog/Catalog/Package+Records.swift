/// One function a table: each reads the columns in their documented order.
extension Package {
  /// Reads every row of a table.
  func records<Record>(_ table: TableName, _ ids: RecordIds, _ read: (inout RowReader) -> Record) -> [Record] {
    records(self[table], ids, read)
  }

  /// Reads every row of a table whose cells have been found already.
  func records<Record>(_ table: CSVTable, _ ids: RecordIds, _ read: (inout RowReader) -> Record) -> [Record] {
    var rows = RowReader(table, ids: ids)
    var records: [Record] = []
    records.reserveCapacity(rows.table.rowCount)
    while rows.advance() { records.append(read(&rows)) }
    return records
  }

  /// The ids of a table, which stand in its first column.
  func idIndex(of table: CSVTable) -> IdIndex {
    IdIndex((0..<table.rowCount).map { table.text(row: $0, column: 0) })
  }

  func readSources(_ ids: inout RecordIds) -> [Source] {
    let table = self[.sources]
    ids.sources = idIndex(of: table)
    let sources = records(table, ids) { row in
      Source(
        id: row.text(), title: row.text(), issuer: row.text(), published: row.date(), kind: row.text(),
        url: row.text(), seen: row.date(), note: row.text())
    }
    ids.seen = sources.map(\.seen)
    return sources
  }

  func readMechanisms(_ ids: inout RecordIds) -> [Mechanism] {
    let (kinds, scopes) = (WordIndex(MechanismKind.self), WordIndex(Scope.self))
    let table = self[.mechanisms]
    ids.mechanisms = idIndex(of: table)
    return records(table, ids) { row in
      Mechanism(
        id: row.text(), name: row.text(), shortName: row.text(), aliases: row.text(), kind: row.word(kinds),
        scope: row.word(scopes), region: row.text(), summary: row.text())
    }
  }

  func readParties(_ ids: inout RecordIds) -> [Party] {
    let kinds = WordIndex(PartyKind.self)
    let table = self[.parties]
    ids.parties = idIndex(of: table)
    return records(table, ids) { row in
      Party(
        id: row.text(), name: row.text(), aliases: row.text(), kind: row.word(kinds), iso2: row.text(),
        iso3: row.text(), m49: row.text(), region: row.text(), subregion: row.text(), existsFrom: row.date(),
        existsTo: row.date(), successors: row.text())
    }
  }

  /// A parent may stand below its children in the table: the ids are known before the rows are read.
  func readFocusAreas(_ ids: inout RecordIds) -> [FocusArea] {
    let table = self[.focusAreas]
    ids.focusAreas = idIndex(of: table)
    return records(table, ids) { row in
      let (id, label) = (row.text(), row.text())
      return FocusArea(
        id: id, label: label, parent: row.optionalFocusArea(), description: row.text())
    }
  }

  func readLists(_ ids: inout RecordIds) -> [MemberList] {
    let (roles, completeness, units) =
      (WordIndex(Role.self), WordIndex(Completeness.self), WordIndex(CountUnit.self))
    let table = self[.lists]
    ids.lists = idIndex(of: table)
    return records(table, ids) { row in
      MemberList(
        id: row.text(), mechanism: row.mechanism(), role: row.word(roles), asOf: row.asOf(),
        completeness: row.optionalWord(completeness) ?? .unknown, statedCount: row.integer(),
        counts: row.optionalWord(units), event: row.text(), citation: row.citation(),
        time: row.time())
    }
  }

  func readMemberships(_ ids: RecordIds) -> [Membership] {
    let (roles, bases) = (WordIndex(Role.self), WordIndex(Basis.self))
    return records(.memberships, ids) { row in
      Membership(
        mechanism: row.mechanism(), party: row.party(), role: row.word(roles), from: row.date(), to: row.date(),
        asOf: row.asOf(), asWritten: row.text(), list: row.optionalList(),
        basis: row.word(bases), citation: row.citation(), time: row.time())
    }
  }

  func readFocusStatements(_ ids: RecordIds) -> [FocusStatement] {
    records(.mechanismFocus, ids) { row in
      FocusStatement(
        mechanism: row.mechanism(), focusArea: row.focusArea(), asWritten: row.text(), asOf: row.asOf(),
        citation: row.citation(), time: row.time())
    }
  }

  func readClaims(_ ids: RecordIds) -> [Claim] {
    let (attributes, bases) = (WordIndex(Attribute.self), WordIndex(Doubt.self))
    return records(.claims, ids) { row in
      Claim(
        mechanism: row.mechanism(), attribute: row.word(attributes), value: row.text(), asOf: row.asOf(),
        citation: row.citation(), time: row.time(), basis: row.optionalWord(bases))
    }
  }
}
