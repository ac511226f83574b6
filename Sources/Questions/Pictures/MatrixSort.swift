import MechanismCatalog
import Presentation

/// What `--sort` says of a matrix: the order of its rows, and after a comma that of its columns.
///
/// `name`, `founded`, `total`, `blocks` (of one word: both ways), or the name of a line, by whose cells those across
/// are sorted.
public struct MatrixSort {
  private let matrix: Matrix
  private let catalog: Catalog

  public init(_ matrix: Matrix, _ catalog: Catalog) { (self.matrix, self.catalog) = (matrix, catalog) }

  /// The matrix in the order that a text names; as it is without one. Throws what the text could be.
  func sorted(_ text: String?) throws(Refusal) -> Matrix {
    guard let text else { return matrix }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      if text.lowercased() == "blocks" { return matrix.sorted(rows: .blocks, columns: .blocks, catalog) }
      let order = try order(text)
      return order.isAlongRow(of: matrix)
        ? matrix.sorted(rows: matrix.rowOrder, columns: order, catalog)
        : matrix.sorted(rows: order, columns: matrix.columnOrder, catalog)
    }
    return matrix.sorted(rows: try order(parts[0]), columns: try order(parts[1], ofColumns: true), catalog)
  }

  private func order(_ text: String, ofColumns: Bool = false) throws(Refusal) -> Matrix.Order {
    switch text.lowercased() {
    case "founded": return .standing
    case "name": return matrix.form == .members && !ofColumns ? .standing : .name
    case "total": return .total
    case "blocks": return .blocks
    default: break
    }
    let topic = try topic(text)
    guard matrix.row(of: topic) != nil || matrix.column(of: topic) != nil else {
      throw Refusal(message: "--sort: \(TopicName.short(topic, catalog)) is not in this matrix")
    }
    return .along(topic)
  }

  private func topic(_ text: String) throws(Refusal) -> Topic {
    let scopes: [NameLookup.Scope] =
      switch matrix.form {
      case .members: [.mechanism, .party]
      case .mechanisms: [.mechanism]
      case .focus: [.mechanism, .focusArea]
      }
    do throws(Refusal) {
      return try NameResolver(catalog).topic(text, among: scopes)
    } catch {
      throw Refusal(
        message:
          "--sort takes name, founded, total, blocks or a name in the matrix, for the rows and after a comma for "
          + "the columns; \(error.message)")
    }
  }

  /// The text that gives the present order again; nil where none need be named.
  public var text: String? {
    let (rows, columns) = (matrix.rowOrder, matrix.columnOrder)
    if columns == .standing { return rows == .standing ? nil : word(rows) }
    if rows == .blocks, columns == .blocks { return "blocks" }
    let standing = matrix.form == .members ? "name" : "founded"
    return "\(rows == .standing ? standing : word(rows)),\(word(columns))"
  }

  private func word(_ order: Matrix.Order) -> String {
    switch order {
    case .standing: "founded"
    case .name: "name"
    case .total: "total"
    case .blocks: "blocks"
    case .along(let topic): RecordName.id(topic, catalog)
    }
  }
}

extension Matrix.Order {
  /// Whether it sorts columns by the cells of a row.
  fileprivate func isAlongRow(of matrix: Matrix) -> Bool {
    guard case .along(let topic) = self else { return false }
    return matrix.column(of: topic) == nil
  }
}
