extension Matrix {
  /// An order of the rows or of the columns; lines that are equal in it keep the standing order.
  public enum Order: Hashable, Sendable {
    /// Parties by name, bodies and groups after the states; mechanisms by founding; focus areas as their vocabulary has
    /// them.
    case standing
    case name
    /// The highest total first; of equal ones the one with more that are presumed.
    case total
    /// By the cells of one line across: what ties most first, unknown last. Where there is no such line it is
    /// `standing`.
    case along(Topic)
    /// Lines that are tied to the same others stand together, so that blocks appear.
    case blocks
  }

  /// The same matrix in another order. O(n log n) for n lines; `blocks` is O(what is said) as often as it takes, see
  /// `MatrixBlocks`.
  public func sorted(rows rowOrder: Order, columns columnOrder: Order, _ catalog: Catalog) -> Matrix {
    let (column, row) = (rowOrder.line(in: columns), columnOrder.line(in: rows))
    var copy = self
    copy.rowOrder = rowOrder.isAlong && column == nil ? .standing : rowOrder
    copy.columnOrder = columnOrder.isAlong && row == nil ? .standing : columnOrder
    let blocks = rowOrder == .blocks || columnOrder == .blocks ? MatrixBlocks(self) : nil
    copy.rows = Matrix.lines(rows, copy.rowOrder, catalog, blocks?.rowPlaces) { line in
      column.map { cell(line, $0).rank } ?? 0
    }
    copy.columns = Matrix.lines(columns, copy.columnOrder, catalog, blocks?.columnPlaces) { line in
      row.map { cell($0, line).rank } ?? 0
    }
    return copy
  }

  /// `blocks` gives each slot its place; `rank` is that of a line's cell, for `along`.
  private static func lines(
    _ lines: [Line], _ order: Order, _ catalog: Catalog, _ blocks: [Int]?, rank: (Line) -> Int
  ) -> [Line] {
    let standing = lines.sorted { $0.slot < $1.slot }
    let keys: [Int] =
      switch order {
      case .standing: standing.map(\.slot)
      case .name: NameOrder.ranks(standing.map { $0.name(catalog) }).map { Int($0) }
      case .total: standing.map { -($0.total.count << 32 + $0.total.presumed) }
      case .along: standing.map(rank)
      case .blocks: standing.map { blocks?[$0.slot] ?? $0.slot }
      }
    return standing.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }.map { standing[$0] }
  }
}

extension Matrix.Order {
  fileprivate var isAlong: Bool { if case .along = self { true } else { false } }

  /// The line by whose cells it sorts; nil for other orders, and where it is not among those across.
  fileprivate func line(in lines: [Matrix.Line]) -> Matrix.Line? {
    if case .along(let topic) = self { lines.first { $0.topic == topic } } else { nil }
  }
}
