import MechanismCatalog
import Presentation

/// The facts of a map as a table.
struct MapTable {
  let map: WorldMap
  let links: Links
  let citing: Citing

  init(_ map: WorldMap, _ links: Links, _ citing: Citing) {
    (self.map, self.links, self.citing) = (map, links, citing)
  }

  var content: (rows: [Answer.Row], columns: [Answer.Column]) {
    let rows = map.mechanisms.map { mechanism in
      Answer.Row([links.catalog.mechanisms[mechanism].label.string], topic: .mechanism(mechanism))
    }
    return (rows, ["name"])
  }
}
