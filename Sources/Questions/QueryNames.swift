import MechanismCatalog

/// What a query names, outside of what it negates.
extension Query {
  /// The mechanisms that it names; each once.
  var namedMechanisms: [Handle<Mechanism>] {
    named { if case .mechanism(let mechanism) = $0 { mechanism } else { nil } }
  }
  /// The parties that it names; each once.
  var namedParties: [Handle<Party>] { named { if case .party(let party) = $0 { party } else { nil } } }
  /// The focus areas that it names; each once.
  var namedFocusAreas: [Handle<FocusArea>] { named { if case .focusArea(let area) = $0 { area } else { nil } } }

  /// Whether it asks for what is not.
  var negates: Bool {
    switch self {
    case .all, .word, .term, .row: false
    case .not: true
    case .and(let queries), .or(let queries): queries.contains(where: \.negates)
    }
  }

  /// Whether one of its terms, outside of what it negates, asks for a field.
  func asks(_ field: QueryField) -> Bool { terms.contains { $0.field == field } }

  /// Whether it asks for who chairs, alone or with others, by whatever field.
  var asksForChairs: Bool {
    terms.contains { term in
      term.field == .chair
        || term.field == .role
          && term.values.contains {
            $0.meaning == .word(Role.chair.rawValue) || $0.meaning == .word(Role.coChair.rawValue)
          }
    }
  }

  /// The dates that `date:` asks for, any of them; nil where it asks for none.
  var askedDates: [DateRange]? {
    let ranges = terms.filter { $0.field == .date }.flatMap(\.values).compactMap { value -> DateRange? in
      if case .dates(let range) = value.meaning { range } else { nil }
    }
    return ranges.isEmpty ? nil : ranges
  }

  /// The roles that its terms ask for; nil where they ask for any, or for none.
  var askedRoles: RoleSet? {
    var roles: RoleSet = []
    for term in terms {
      switch term.field {
      case .member, .in: roles.formUnion(.takingPart)
      case .observer: roles.formUnion(.near)
      case .chair: roles.formUnion(.offices)
      case .secretariat: roles.insert(RoleSet(.secretariat))
      case .host: roles.insert(RoleSet(.host))
      case .party: return nil
      default: break
      }
    }
    return roles.isEmpty ? nil : roles
  }

  private func named<Record>(_ record: (Topic) -> Handle<Record>?) -> [Handle<Record>] {
    var found: [Handle<Record>] = []
    for value in terms.flatMap(\.values) {
      if case .topic(let topic) = value.meaning, let handle = record(topic), !found.contains(handle) {
        found.append(handle)
      }
    }
    return found
  }

  /// The field terms that a record must or may satisfy.
  private var terms: [FieldTerm] {
    switch self {
    case .all, .word, .not: []
    case .term(let term): [term]
    case .row(let terms): terms
    case .and(let queries), .or(let queries): queries.flatMap(\.terms)
    }
  }
}
