/// The mechanisms that a field term is about.
struct MechanismTerms {
  let tables: QueryTables
  var links: Links { tables.links }
  var snapshot: Snapshot { tables.links.snapshot }
  var catalog: Catalog { tables.links.catalog }

  init(_ tables: QueryTables) {
    self.tables = tables
  }

  func mechanisms(_ field: QueryField, _ meaning: FieldTerm.Meaning) -> RecordSet<Mechanism> {
    switch meaning {
    case .topic(let topic): mechanisms(field, topic)
    case .word(let word): mechanisms(field, word: word)
    case .text(let text): mechanisms(field, text: text)
    case .dates(let range): mechanisms(field, range)
    case .number(let range): set { memberCount($0).map(range.contains) ?? false }
    case .unknown: set { memberCount($0) == nil }
    }
  }

  /// The mechanisms that a test holds for.
  func set(_ holds: (Handle<Mechanism>) -> Bool) -> RecordSet<Mechanism> {
    catalog.mechanisms.handles.reduce(into: links.none) { if holds($1) { $0.insert($1) } }
  }

  private func mechanisms(_ field: QueryField, _ topic: Topic) -> RecordSet<Mechanism> {
    let body = Body(topic, catalog)
    switch (field, topic) {
    case (.in, .mechanism(let mechanism)): return tables.kind == .mechanisms ? parts(of: body) : only(mechanism)
    case (.focus, _): return links.mechanisms(of: topic)
    case (.source, .source(let source)): return tables.mechanismsOfSource[Int(source.index)]
    case (.secretariat, _): return tables.secretariats.mechanisms(servedBy: body, links.none)
    case (.host, _): return hosted(by: body)
    case (.tie, _): return FormalTies(links).mechanisms(tiedTo: body, links.none)
    default: return taking(part: body.party, field)
    }
  }

  private func only(_ mechanism: Handle<Mechanism>) -> RecordSet<Mechanism> {
    links.mechanisms(of: .mechanism(mechanism))
  }

  /// Those in which the party has a role of the kind that the field asks for.
  private func taking(part party: Handle<Party>?, _ field: QueryField) -> RecordSet<Mechanism> {
    guard let party else { return links.none }
    return snapshot.participations(of: party).reduce(into: links.none) {
      if field.holds(of: $1) { $0.insert($1.mechanism) }
    }
  }

  /// Those that a relation says are part of it, and those whose own body takes part in it; not itself.
  private func parts(of whole: Body) -> RecordSet<Mechanism> {
    var set = links.none
    for relation in catalog.remarks.relations where relation.kind == .partOf && whole.isSide(relation.object) {
      if case .mechanism(let part) = relation.subject, part != whole.mechanism { set.insert(part) }
    }
    for participation in whole.mechanism.map({ snapshot.participations(in: $0) }) ?? [] where participation.takesPart {
      if let part = Body(.party(participation.party), catalog).mechanism, part != whole.mechanism { set.insert(part) }
    }
    return set
  }

  private func hosted(by body: Body) -> RecordSet<Mechanism> {
    guard let party = body.party else { return links.none }
    var set = links.none
    for event in catalog.eventsOfHost[party] { set.insert(contentsOf: catalog.events[event].mechanisms) }
    for participation in snapshot.participations(of: party) where participation.roles.contains(RoleSet(.host)) {
      set.insert(participation.mechanism)
    }
    return set
  }

  private func mechanisms(_ field: QueryField, word: String) -> RecordSet<Mechanism> {
    switch field {
    case .role: RoleHolders(word, links).mechanisms
    case .kind: set { catalog.mechanisms[$0].kind.rawValue == word }
    case .scope: set { catalog.mechanisms[$0].scope.rawValue == word }
    case .region: set { catalog.mechanisms[$0].region.items.contains { $0.string == word } }
    case .basis:
      RecordSet(
        catalog.memberships.filter { $0.basis.rawValue == word }.map(\.mechanism)
          + catalog.claims.filter { $0.basis?.rawValue == word }.map(\.mechanism),
        capacity: catalog.mechanisms.count)
    case .conflict: contradicted(word == "yes")
    default: links.none
    }
  }

  private func contradicted(_ isWanted: Bool) -> RecordSet<Mechanism> {
    let found = tables.contradictions.reduce(into: links.none) { set, contradiction in
      if !contradiction.isGap { set.insert(contentsOf: catalog.mechanisms(of: contradiction)) }
    }
    return isWanted ? found : set { !found.contains($0) }
  }

  private func mechanisms(_ field: QueryField, text: [UInt8]) -> RecordSet<Mechanism> {
    switch field {
    case .place: PlaceTerms(text, catalog).mechanisms(links.none)
    case .standing: standing(text)
    case .tie: FormalTies(links).mechanisms(tiedTo: text, catalog)
    default: links.none
    }
  }

  /// A word of the vocabulary is how they stand as of the year; other words are looked for in all that is said of it.
  private func standing(_ text: [UInt8]) -> RecordSet<Mechanism> {
    if let word = StandingWord(folded: text) {
      return set { catalog.standing(of: $0, by: snapshot.year)?.word == word }
    }
    return catalog.claims.reduce(into: links.none) { set, claim in
      guard claim.attribute == .standing || claim.attribute == .binding else { return }
      if FoldedText(claim.value).holds(text) { set.insert(claim.mechanism) }
    }
  }

  private func mechanisms(_ field: QueryField, _ range: DateRange) -> RecordSet<Mechanism> {
    switch field {
    case .established: set { catalog.established($0)?.touches(range) ?? false }
    case .ended: set { ended($0)?.touches(range) ?? false }
    case .existed: set { catalog.lifetime[Int($0.index)].touches(range) && !wasOver($0, before: range) }
    case .date: active(in: range)
    default: links.none
    }
  }

  /// When it ended, or where no source says, as of when a source of the year or earlier has it ended or merged.
  private func ended(_ mechanism: Handle<Mechanism>) -> PartialDate? {
    if let date = catalog.ended(mechanism) { return date }
    guard let standing = catalog.standing(of: mechanism, by: snapshot.year), standing.isOver else { return nil }
    return standing.claim.asOf
  }

  /// Whether it is over in the first year of a time.
  private func wasOver(_ mechanism: Handle<Mechanism>, before range: DateRange) -> Bool {
    range.start.map { catalog.isOver(mechanism, by: Int($0.year)) } ?? false
  }

  /// Those that were founded in a time, or have an event in it.
  private func active(in range: DateRange) -> RecordSet<Mechanism> {
    var set = set { catalog.established($0)?.touches(range) ?? false }
    for event in catalog.events.handles where catalog.shown(event).date?.touches(range) ?? false {
      set.insert(contentsOf: catalog.events[event].mechanisms)
    }
    return set
  }

  /// How many members are counted; nil where no source names any by the year, or names them only for later, or in part
  /// as a group.
  private func memberCount(_ mechanism: Handle<Mechanism>) -> Int? {
    let count = snapshot.memberCount(of: mechanism)
    if count > 0 || !catalog.hasBegun(mechanism, by: snapshot.year) { return count }
    let members = snapshot.participations(in: mechanism).filter { $0.takesPart && $0.presence != .presumed }
    let areAllBodies = members.allSatisfy { catalog.parties[$0.party].kind == .organization }
    return !members.isEmpty && areAllBodies ? 0 : nil
  }
}

extension Lifetime {
  /// Whether it is known to have begun by the end of a time and not to have ended before it.
  fileprivate func touches(_ range: DateRange) -> Bool {
    guard let established else { return false }
    return established.orderDay <= range.lastDay && ended?.lastDay ?? .max >= range.firstDay
  }
}

extension QueryField {
  /// Whether a participation is of the kind that a field asks for.
  func holds(of participation: Participation) -> Bool {
    switch self {
    case .member, .in: participation.takesPart
    case .observer: !participation.roles.isDisjoint(with: .near)
    case .chair: !participation.roles.isDisjoint(with: .offices)
    case .secretariat: participation.roles.contains(RoleSet(.secretariat))
    case .host: participation.roles.contains(RoleSet(.host))
    default: true
    }
  }
}
