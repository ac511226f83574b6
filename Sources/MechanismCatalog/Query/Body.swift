/// A body with the one id that it may have in both tables: as a mechanism and as a party.
struct Body: Equatable {
  let mechanism: Handle<Mechanism>?
  let party: Handle<Party>?

  /// Both sides of a mechanism or party; neither for other topics.
  init(_ topic: Topic, _ catalog: Catalog) {
    switch topic {
    case .mechanism(let mechanism):
      self.mechanism = mechanism
      party = catalog.party(id: catalog.mechanisms[mechanism].id.string)
    case .party(let party):
      mechanism = catalog.mechanism(id: catalog.parties[party].id.string)
      self.party = party
    default: (mechanism, party) = (nil, nil)
    }
  }

  var hasTwoSides: Bool { mechanism != nil && party != nil }

  func isSide(_ entity: Entity) -> Bool {
    switch entity {
    case .mechanism(let mechanism): self.mechanism == mechanism
    case .party(let party): self.party == party
    case .event, .output: false
    }
  }
}
