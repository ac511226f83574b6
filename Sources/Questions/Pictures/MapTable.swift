import MechanismCatalog
import Presentation

/// The facts of a map as a table: every state, territory and economy with its number or standing.
struct MapTable {
  let map: WorldMap
  let links: Links
  let citing: Citing
  private let words: MapWords
  /// The parties that the world's grid has cells of; nil where the package has no grid.
  private let placed: Set<Handle<Party>>?

  init(_ map: WorldMap, _ links: Links, _ citing: Citing) {
    (self.map, self.links, self.citing) = (map, links, citing)
    words = MapWords(map, links)
    let tables = links.catalog.map
    placed =
      tables.isEmpty
      ? nil
      : Set(tables.areas.filter { !$0.isDisputed }.compactMap { $0.party.flatMap { map.value(shownFor: $0)?.party } })
        .subtracting(tables.unplaced)
  }

  /// No rows where no mechanism is asked for: then nothing is found.
  var content: (rows: [Answer.Row], columns: [Answer.Column]) {
    if map.subject.isEmpty { return ([], columns) }
    return (ordered.map(row), columns)
  }

  /// Of several mechanisms those first who take part in most, of one by standing as in the legend; then by name.
  private var ordered: [WorldMap.Value] {
    let places = Dictionary(uniqueKeysWithValues: map.classes.enumerated().map { ($1.mapClass, $0) })
    func place(_ value: WorldMap.Value) -> Int {
      if case .mechanisms = map.subject { -value.count } else { places[value.mapClass] ?? .max }
    }
    return map.values.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }

  private var columns: [Answer.Column] {
    let values: [Answer.Column] =
      switch map.subject {
      case .mechanism: ["standing", "role"]
      case .mechanisms: [.number("mechanisms"), .number("unsure"), "class"]
      }
    return ["name"] + values + ["region", "on_map", "code"]
  }

  private func row(_ value: WorldMap.Value) -> Answer.Row {
    let party = links.catalog.parties[value.party]
    let region = party.subregion.isEmpty ? party.region : party.subregion
    return Answer.Row(
      [party.name.string] + values(value) + [region.string, onMap(value.party), party.id.string],
      topic: .party(value.party), evidence: citing.evidence(words.evidence(value.party)))
  }

  /// A number that is unknown is empty, which is not none.
  private func values(_ value: WorldMap.Value) -> [String] {
    let mapClass = MapWords.of(value.mapClass, in: map.subject)
    switch map.subject {
    case .mechanism(let mechanism):
      return [mapClass, PartyInMechanism(value.party, mechanism, links).qualifiedRoles]
    case .mechanisms:
      let number = MapWords.number(value, in: map.subject)
      return [number, number.isEmpty ? "" : String(value.unsure), mapClass]
    }
  }

  private func onMap(_ party: Handle<Party>) -> String {
    placed.map { $0.contains(party) ? "yes" : "no" } ?? ""
  }
}
