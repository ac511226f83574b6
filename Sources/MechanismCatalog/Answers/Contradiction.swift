/// What sources say that cannot all be true: found by rule, or noted by a reader where no rule finds it.
///
/// Lists of different years that differ are change over time, not contradictions.
public enum Contradiction {
  /// A whole list that is longer or shorter than the number that its source states for it.
  case listLength(Handle<MemberList>)
  /// Two values of one attribute of a mechanism.
  case claims(DisputedClaims)
  /// Two whole lists of one role and one year that name different parties.
  case lists(ListDifference)
  /// A party that is said to take part and at the same time not to be a member.
  case membership(ContestedMembership)
  /// An event, or an output, that sources date differently.
  case eventDate(Handle<Event>)
  case outputDate(Handle<Output>)
  case noted(NotedConflict)
}

extension Contradiction {
  /// Whether it is none in truth, but a note that something is not known.
  public var isGap: Bool { if case .noted(let conflict) = self { conflict.isGap } else { false } }
}

extension Catalog {
  /// The contradictions on a mechanism: in its lists and claims, on its events and outputs, and those noted by hand.
  public func contradictions(_ mechanism: Handle<Mechanism>) -> [Contradiction] {
    ownContradictions(mechanism)
      + eventsOfMechanism[mechanism].filter(isDateDisputed).map { .eventDate($0) }
      + outputs.ofMechanism[mechanism].filter(isDateDisputed).map { .outputDate($0) }
      + NotedConflict.all(self).filter { $0.mechanisms.contains(mechanism) }.map { .noted($0) }
  }

  /// Every contradiction once. O(statements); `contradictions` keeps them.
  func everyContradiction() -> [Contradiction] {
    mechanisms.handles.flatMap(ownContradictions)
      + events.handles.filter(isDateDisputed).map { .eventDate($0) }
      + outputs.outputs.handles.filter(isDateDisputed).map { .outputDate($0) }
      + NotedConflict.all(self).map { .noted($0) }
  }

  private func ownContradictions(_ mechanism: Handle<Mechanism>) -> [Contradiction] {
    listsOfMechanism[mechanism].filter { ListLength($0, self).disagrees }.map { .listLength($0) }
      + disputedClaims(mechanism).map { .claims($0) }
      + differingLists(mechanism).map { .lists($0) }
      + contestedMemberships(mechanism).map { .membership($0) }
  }

  /// Whether sources date an event differently: no day fits two of them.
  public func isDateDisputed(_ event: Handle<Event>) -> Bool {
    areDisjoint(events[event].statements.compactMap { eventStatements[$0].date })
  }

  /// Whether sources date an output differently: no day fits two of them.
  public func isDateDisputed(_ output: Handle<Output>) -> Bool {
    areDisjoint(outputs.outputs[output].statements.compactMap { outputs.statements[$0].date })
  }

  private func areDisjoint(_ dates: [PartialDate]) -> Bool {
    dates.contains { date in dates.contains { $0.isDisjoint(from: date) } }
  }
}
