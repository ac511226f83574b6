/// Makes the matrix of mechanisms against mechanisms.
struct OverlapMatrix {
  private let order: [Handle<Mechanism>]
  private let overlap: Overlap
  private let links: Links

  /// `mechanisms` are those of `order`, as a set.
  init(_ order: [Handle<Mechanism>], _ mechanisms: RecordSet<Mechanism>, _ links: Links) {
    (self.order, self.links) = (order, links)
    overlap = Overlap(mechanisms, links)
  }

  /// Rows and columns are the same mechanisms by founding.
  var matrix: Matrix {
    let slots = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let lines = order.enumerated().map(line)
    let pairs = overlap.pairs.flatMap { pair -> [MatrixCells.Entry] in
      guard let first = slots[pair.first], let second = slots[pair.second] else { return [] }
      let cell = MatrixCell.shared(pair.shared, unsure: pair.unsure)
      return [MatrixCells.Entry(first, second, cell), MatrixCells.Entry(second, first, cell)]
    }
    // Of one that names nobody its own number is unknown too.
    let own = lines.filter { $0.total != Matrix.Total() }
      .map { MatrixCells.Entry($0.slot, $0.slot, .itself($0.total)) }
    return Matrix(
      .mechanisms, year: links.snapshot.year, rows: lines, columns: lines,
      MatrixCells(rowCount: lines.count, pairs + own))
  }

  /// That two share nobody is known where the lists of both claim to be whole.
  private func line(slot: Int, mechanism: Handle<Mechanism>) -> Matrix.Line {
    Matrix.Line(
      topic: .mechanism(mechanism), total: links.memberTotal(of: mechanism), slot: slot,
      silence: links.snapshot.canTellAbsence(from: mechanism, links.catalog) ? .shared(0, unsure: 0) : .unknown)
  }
}
