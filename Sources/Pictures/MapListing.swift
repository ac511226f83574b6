import MechanismCatalog

/// What must be listed beside a map, since no whole cell of its shows it.
struct MapListing {
  /// By name. Every state that there is in the year; of territories and economies, which are not expected everywhere,
  /// those of which something is known.
  let parties: [Handle<Party>]
  /// By name, what sources name though it was no more, and though it came later; what the map shows is not listed.
  let past: [Handle<Party>]
  let later: [Handle<Party>]
  /// By name.
  let disputed: [Handle<MapArea>]

  /// `isWorld`: all of the world is shown, so that also what has no cell in its grid is listed; else only what lies in
  /// the window.
  init(
    _ map: WorldMap, _ links: Links, _ lands: [MapLand], wholes: WorldRaster, _ places: MapPlaces, isWorld: Bool
  ) {
    var isShown = [Bool](repeating: false, count: links.catalog.parties.count)
    for row in 0..<wholes.rows {
      for column in 0..<wholes.columns {
        if let area = wholes[column, row], case .party(let party) = lands[Int(area.index)] {
          isShown[Int(party.index)] = true
        }
      }
    }
    func listed(_ existence: PartyExistence) -> [Handle<Party>] {
      map.values.filter { value in
        value.existence == existence && !isShown[Int(value.party.index)]
          && (isWorld || places.parties[value.party] != nil)
          && (links.catalog.parties[value.party].kind == .state || value.isKnown)
      }.map(\.party)
    }
    (parties, past, later) = (listed(.present), listed(.past), listed(.later))
    disputed = links.catalog.map.disputed.filter { isWorld || places.hasCell[Int($0.index)] }
  }
}
