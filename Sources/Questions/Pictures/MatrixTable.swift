import MechanismCatalog
import Presentation

/// A matrix as a table: a row for each of its rows, a column for each mechanism under its id, then the totals.
struct MatrixTable {
  private let matrix: Matrix
  private let links: Links
  private let citing: Citing
  /// Those in the columns.
  private let mechanisms: RecordSet<Mechanism>
  private var catalog: Catalog { links.catalog }

  init(_ matrix: Matrix, _ links: Links, _ citing: Citing) {
    (self.matrix, self.links, self.citing) = (matrix, links, citing)
    mechanisms = matrix.columns.reduce(into: links.none) { set, column in
      if case .mechanism(let mechanism) = column.topic { set.insert(mechanism) }
    }
  }

  var content: (rows: [Answer.Row], columns: [Answer.Column]) { (rows, columns) }

  private var columns: [Answer.Column] {
    let mechanisms = matrix.columns.map { column in
      Answer.Column(id(column.topic), isNumber: matrix.form == .mechanisms)
    }
    return ["name"] + mechanisms + [.number("total")] + (matrix.form == .focus ? [] : [.number("presumed")])
  }

  /// In the order of the matrix.
  private var rows: [Answer.Row] {
    matrix.rows.indices.map { row in
      let line = matrix.rows[row]
      let cells = matrix.columns.indices.map { MatrixWords.of(matrix[row, $0]) }
      let presumed = matrix.form == .focus ? [] : [String(line.total.presumed)]
      return Answer.Row(
        [TopicName.short(line.topic, catalog)] + cells + [String(line.total.count)] + presumed,
        topic: line.topic, evidence: citing.evidence(evidence(line)))
    }
  }

  /// Every source's word behind a row; of a mechanism those behind its own members.
  private func evidence(_ line: Matrix.Line) -> [Evidence] {
    switch line.topic {
    case .party(let party):
      return catalog.membershipsOfParty[party].map { catalog.memberships[$0] }
        .filter { mechanisms.contains($0.mechanism) && $0.basis != .attended }.map { Evidence($0) }
    case .mechanism(let mechanism): return MatrixEvidence.members(of: [mechanism], links)
    default: return matrix.columns.flatMap { MatrixEvidence.of(line.topic, $0.topic, links) }
    }
  }

  private func id(_ topic: Topic) -> String {
    if case .mechanism(let mechanism) = topic { catalog.mechanisms[mechanism].id.string } else { "" }
  }
}
