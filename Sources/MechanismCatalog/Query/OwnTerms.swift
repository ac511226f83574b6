/// The records of one kind that have an attribute of their own that a term asks for.
struct OwnTerms {
  let tables: QueryTables
  var catalog: Catalog { tables.catalog }

  init(_ tables: QueryTables) {
    self.tables = tables
  }

  /// nil where records of the kind have no such attribute: then the term is about their mechanisms.
  func rows(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> QueryRows? {
    guard field.isOwn(of: tables.kind, meaning) else { return nil }
    return switch tables.kind {
    case .mechanisms: nil
    case .members: PartyTerms(tables).rows(field, meaning)
    case .focus: focusAreas(field, meaning)
    case .events: events(field, meaning)
    case .outputs: outputs(field, meaning)
    case .relations: relations(field, meaning)
    case .sources: sources(field, meaning)
    case .conflicts: conflicts(field, meaning)
    case .lists: lists(field, meaning)
    }
  }

  private func focusAreas(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> QueryRows? {
    switch (field, meaning) {
    case (.focus, .topic(.focusArea(let whole))):
      return tables.rows { catalog.isPart(Handle($0), of: whole) }
    case (.source, .topic(.source(let source))):
      let areas = catalog.focusStatements.filter { $0.citation.source == source }.map(\.focusArea)
      let found = areas.reduce(into: RecordSet<FocusArea>(capacity: catalog.focusAreas.count)) { $0.insert($1) }
      return tables.rows { found.contains(Handle($0)) }
    case (.count, .number(let range)):
      return tables.rows { range.contains(tables.links.mechanismCount(of: Handle($0))) }
    case (.count, _): return tables.rows { _ in false }
    default: return nil
    }
  }

  private func events(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> QueryRows? {
    switch (field, meaning) {
    case (.host, .topic(.party(let host))):
      let hosted = RecordSet(catalog.eventsOfHost[host], capacity: catalog.events.count)
      return tables.rows { hosted.contains(Handle($0)) }
    case (.place, .text(let text)):
      let places = PlaceTerms(text, catalog)
      return tables.rows { places.holds(Handle($0)) }
    case (.kind, .word(let word)): return tables.rows { catalog.shown(Handle($0)).kind.string == word }
    case (.status, .word(let word)): return tables.rows { catalog.shown(Handle($0)).status.rawValue == word }
    case (.basis, .word(let word)): return tables.rows { catalog.shown(Handle<Event>($0)).basis?.rawValue == word }
    case (.source, .topic(.source(let source))):
      return tables.rows { row in
        catalog.events[row].statements.contains { catalog.eventStatements[$0].citation.source == source }
      }
    case (.date, .dates(let range)): return tables.rows { catalog.shown(Handle($0)).date?.touches(range) ?? false }
    case (.conflict, .word(let word)):
      return tables.rows { catalog.isDateDisputed(Handle<Event>($0)) == (word == "yes") }
    default: return nil
    }
  }

  private func outputs(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> QueryRows? {
    let outputs = catalog.outputs
    switch (field, meaning) {
    case (.kind, .word(let word)): return tables.rows { outputs.shown(Handle($0)).kind.string == word }
    case (.source, .topic(.source(let source))):
      return tables.rows { row in
        outputs.outputs[row].statements.contains { outputs.statements[$0].citation.source == source }
      }
    case (.date, .dates(let range)): return tables.rows { outputs.shown(Handle($0)).date?.touches(range) ?? false }
    case (.conflict, .word(let word)):
      return tables.rows { catalog.isDateDisputed(Handle<Output>($0)) == (word == "yes") }
    default: return nil
    }
  }

  private func relations(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> QueryRows? {
    let relations = catalog.remarks.relations
    return switch (field, meaning) {
    case (.kind, .word(let word)): tables.rows { relations[$0].kind.rawValue == word }
    case (.source, .topic(.source(let source))): tables.rows { relations[$0].citation.source == source }
    case (.date, .dates(let range)): tables.rows { relations[$0].since?.touches(range) ?? false }
    default: nil
    }
  }

  private func sources(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> QueryRows? {
    switch (field, meaning) {
    case (.kind, .word(let word)): tables.rows { catalog.sources[$0].kind.string == word }
    case (.source, .topic(.source(let source))): tables.rows { Handle($0) == source }
    case (.date, .dates(let range)): tables.rows { catalog.sources[$0].date?.touches(range) ?? false }
    default: nil
    }
  }

  private func conflicts(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> QueryRows? {
    let contradictions = tables.contradictions
    return switch (field, meaning) {
    case (.kind, .word(let word)): tables.rows { contradictions[$0].kindWords.contains(word) }
    case (.source, .topic(.source(let source))):
      tables.rows { catalog.statements(of: contradictions[$0]).contains { $0.citation.source == source } }
    case (.date, .dates(let range)):
      tables.rows { catalog.statements(of: contradictions[$0]).contains { $0.time?.touches(range) ?? false } }
    default: nil
    }
  }

  private func lists(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> QueryRows? {
    switch (field, meaning) {
    case (.role, .word(let word)): tables.rows { QueryVocabulary.asks(word, for: catalog.lists[$0].role) }
    case (.source, .topic(.source(let source))): tables.rows { catalog.lists[$0].citation.source == source }
    case (.date, .dates(let range)): tables.rows { catalog.lists[$0].time?.touches(range) ?? false }
    case (.count, .number(let range)): tables.rows { catalog.lists[$0].statedCount.map(range.contains) ?? false }
    case (.count, _): tables.rows { catalog.lists[$0].statedCount == nil }
    default: nil
    }
  }
}

extension RecordSet {
  init(_ records: some Sequence<Handle<Record>>, capacity: Int) {
    self.init(capacity: capacity)
    insert(contentsOf: records)
  }
}
