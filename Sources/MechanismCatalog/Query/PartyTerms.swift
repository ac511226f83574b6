/// The parties that a field term holds for by what they are, or by what they are in the mechanism that it names.
struct PartyTerms {
  private let tables: QueryTables
  private var catalog: Catalog { tables.catalog }
  private var snapshot: Snapshot { tables.links.snapshot }

  init(_ tables: QueryTables) {
    self.tables = tables
  }

  /// nil where parties have no such attribute: then the term is about the mechanisms in which they take part.
  func rows(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> QueryRows? {
    switch (field, meaning) {
    case (.secretariat, .topic(.mechanism(let mechanism))):
      rows(tables.secretariats.parties(serving: mechanism, tables.catalog))
    case (.host, .topic(.mechanism(let mechanism))): rows(hosts(of: mechanism))
    case (.in, .topic(.mechanism(let mechanism))), (.member, .topic(.mechanism(let mechanism))),
      (.observer, .topic(.mechanism(let mechanism))), (.party, .topic(.mechanism(let mechanism))),
      (.chair, .topic(.mechanism(let mechanism))):
      rows(parties(of: mechanism, field))
    case (.source, .topic(.source(let source))): rows(named { $0.citation.source == source })
    case (.role, .word(let word)): rows(RoleHolders(word, tables.links).parties)
    case (.basis, .word(let word)): rows(named { $0.basis.rawValue == word })
    case (.kind, .word(let word)): tables.rows { catalog.parties[$0].kind.rawValue == word }
    case (.region, .word(let word)):
      tables.rows { catalog.parties[$0].region.string == word || catalog.parties[$0].subregion.string == word }
    case (.count, .number(let range)): tables.rows { range.contains(snapshot.mechanismCount(of: Handle($0))) }
    case (.count, _): tables.rows { _ in false }
    default: nil
    }
  }

  private func rows(_ parties: RecordSet<Party>) -> QueryRows { tables.rows { parties.contains(Handle($0)) } }

  private func parties(of mechanism: Handle<Mechanism>, _ field: QueryField) -> RecordSet<Party> {
    let found = snapshot.participations(in: mechanism).filter { field.holds(of: $0) }
    return RecordSet(found.map(\.party), capacity: catalog.parties.count)
  }

  private func hosts(of mechanism: Handle<Mechanism>) -> RecordSet<Party> {
    var set = parties(of: mechanism, .host)
    for event in catalog.eventsOfMechanism[mechanism] {
      for statement in catalog.events[event].statements {
        set.insert(contentsOf: catalog.eventStatements[statement].hosts)
      }
    }
    return set
  }

  /// The parties of which some row, of whatever year, says so.
  private func named(_ says: (Membership) -> Bool) -> RecordSet<Party> {
    RecordSet(catalog.memberships.lazy.filter(says).map(\.party), capacity: catalog.parties.count)
  }
}
