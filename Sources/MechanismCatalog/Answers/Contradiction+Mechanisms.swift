extension Catalog {
  /// The mechanisms that a contradiction is about; empty where it is about none in particular.
  public func mechanisms(of contradiction: Contradiction) -> [Handle<Mechanism>] {
    switch contradiction {
    case .listLength(let list): [lists[list].mechanism]
    case .claims(let claims): claims.values.first?.first.map { [$0.mechanism] } ?? []
    case .lists(let difference): [lists[difference.first].mechanism]
    case .membership(let contested): [memberships[contested.member].mechanism]
    case .eventDate(let event): events[event].mechanisms
    case .outputDate(let output): outputs.outputs[output].mechanisms
    case .noted(let conflict): conflict.mechanisms
    }
  }

  /// Who says the sides of a contradiction, and which date each statement speaks of: for an event or output, its own.
  func statements(of contradiction: Contradiction) -> [(citation: Citation, time: PartialDate?)] {
    switch contradiction {
    case .listLength(let list): [(lists[list].citation, lists[list].time)]
    case .claims(let claims): claims.values.joined().map { ($0.citation, $0.time) }
    case .lists(let difference):
      [difference.first, difference.second].map { (lists[$0].citation, lists[$0].time) }
    case .membership(let contested):
      [contested.member, contested.nonMember].map { (memberships[$0].citation, memberships[$0].time) }
    case .eventDate(let event):
      events[event].statements.map { (eventStatements[$0].citation, eventStatements[$0].date) }
    case .outputDate(let output):
      outputs.outputs[output].statements.map { (outputs.statements[$0].citation, outputs.statements[$0].date) }
    case .noted(let conflict): conflict.readings.map { ($0.citation, $0.time) }
    }
  }
}
