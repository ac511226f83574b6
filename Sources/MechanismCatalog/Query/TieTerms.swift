/// Who serves whom as secretariat, as sets of records. What a claim merely mentions is no service.
extension Secretariats {
  /// The mechanisms that a body serves.
  func mechanisms(servedBy body: Body, _ none: RecordSet<Mechanism>) -> RecordSet<Mechanism> {
    ties.reduce(into: none) { set, tie in
      guard tie.isPlain, let other = tie.other, body.isSide(other), case .mechanism(let mechanism) = tie.subject else {
        return
      }
      set.insert(mechanism)
    }
  }

  /// The parties that serve a mechanism.
  func parties(serving mechanism: Handle<Mechanism>, _ catalog: Catalog) -> RecordSet<Party> {
    of(mechanism).reduce(into: RecordSet(capacity: catalog.parties.count)) { set, tie in
      guard tie.isPlain, let party = tie.other?.party(catalog) else { return }
      set.insert(party)
    }
  }
}

/// What is formally tied to what, as sets of mechanisms.
extension FormalTies {
  /// The mechanisms that are tied to a body, whichever side says so.
  func mechanisms(tiedTo body: Body, _ none: RecordSet<Mechanism>) -> RecordSet<Mechanism> {
    ties.reduce(into: none) { set, tie in
      guard let other = tie.other else { return }
      for (side, opposite) in [(tie.subject, other), (other, tie.subject)] where body.isSide(side) {
        if case .mechanism(let mechanism) = opposite { set.insert(mechanism) }
      }
    }
  }

  /// The mechanisms of whose ties a claim holds the words.
  func mechanisms(tiedTo words: [UInt8], _ catalog: Catalog) -> RecordSet<Mechanism> {
    let none = RecordSet<Mechanism>(capacity: catalog.mechanisms.count)
    return catalog.claims.reduce(into: none) { set, claim in
      if claim.attribute == .formalTie, FoldedText(claim.value).holds(words) { set.insert(claim.mechanism) }
    }
  }
}

extension Entity {
  /// The party that it is, by either of its sides; nil for others.
  fileprivate func party(_ catalog: Catalog) -> Handle<Party>? {
    switch self {
    case .party(let party): party
    case .mechanism(let mechanism): Body(.mechanism(mechanism), catalog).party
    case .event, .output: nil
    }
  }
}
