import MechanismCatalog
import Presentation

/// The facts of a timeline as a table.
struct TimelineTable {
  let timeline: Timeline
  let links: Links
  let citing: Citing

  init(_ timeline: Timeline, _ links: Links, _ citing: Citing) {
    (self.timeline, self.links, self.citing) = (timeline, links, citing)
  }

  var content: (rows: [Answer.Row], columns: [Answer.Column]) {
    let rows = timeline.mechanisms.map { mechanism in
      Answer.Row([links.catalog.mechanisms[mechanism].label.string], topic: .mechanism(mechanism))
    }
    return (rows, ["name"])
  }
}
