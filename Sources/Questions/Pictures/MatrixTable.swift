import MechanismCatalog
import Presentation

/// The facts of a matrix as a table.
struct MatrixTable {
  let matrix: Matrix
  let links: Links
  let citing: Citing

  init(_ matrix: Matrix, _ links: Links, _ citing: Citing) {
    (self.matrix, self.links, self.citing) = (matrix, links, citing)
  }

  var content: (rows: [Answer.Row], columns: [Answer.Column]) {
    let rows = matrix.mechanisms.map { mechanism in
      Answer.Row([links.catalog.mechanisms[mechanism].label.string], topic: .mechanism(mechanism))
    }
    return (rows, ["name"])
  }
}
