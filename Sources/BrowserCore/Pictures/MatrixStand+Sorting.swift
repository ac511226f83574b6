import CommandTable
import MechanismCatalog
import Presentation

extension MatrixStand {
  /// The rows in their next order: as they stand, by total, by the selected column, in blocks with the columns.
  mutating func sortRows(_ catalog: Catalog) -> String {
    let orders: [Matrix.Order] = [.standing, .total] + (columnTopic.map { [.along($0)] } ?? []) + [.blocks]
    let next = MatrixStand.next(after: matrix.rowOrder, in: orders)
    rearrange(rows: next, columns: matrix.columnOrder, catalog)
    return "Rows \(words(next, of: .rows, catalog))"
  }

  mutating func sortColumns(_ catalog: Catalog) -> String {
    let orders: [Matrix.Order] = [.standing, .total] + (rowTopic.map { [.along($0)] } ?? []) + [.blocks]
    let next = MatrixStand.next(after: matrix.columnOrder, in: orders)
    rearrange(rows: matrix.rowOrder, columns: next, catalog)
    return "Columns \(words(next, of: .columns, catalog))"
  }

  /// What is sorted by a line that is selected no more is first sorted by the one that is.
  private static func next(after order: Matrix.Order, in orders: [Matrix.Order]) -> Matrix.Order {
    if let place = orders.firstIndex(of: order) { return orders[(place + 1) % orders.count] }
    let along = orders.first { if case .along = $0 { true } else { false } }
    if case .along = order, let along { return along }
    return orders[0]
  }

  private enum Side { case rows, columns }

  private func words(_ order: Matrix.Order, of side: Side, _ catalog: Catalog) -> String {
    switch order {
    case .standing where side == .columns || matrix.form == .mechanisms: "by founding"
    case .standing: matrix.form == .focus ? "as the vocabulary has them" : "by name, bodies after states"
    case .name: "by name"
    case .total: "by their number in all"
    case .along(let topic): "by \(TopicName.short(topic, catalog))"
    case .blocks: "in blocks: those that are alike stand together"
    }
  }

  /// The words of a command line, with the present order in place of the one that was asked for.
  func sorting(_ command: [String]) -> [String] {
    let option = "--\(Option.sort.rawValue)"
    var words = command
    if let place = words.lastIndex(of: option) { words.removeSubrange(place..<min(place + 2, words.count)) }
    guard let sort else { return words }
    let end = words.lastIndex(of: "--\(Option.asOf.rawValue)") ?? words.count
    words.insert(contentsOf: [option, sort], at: end)
    return words
  }
}
