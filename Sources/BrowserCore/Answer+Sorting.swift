import Presentation
import UnicodeText

extension Answer {
  /// Rows in the order of a column, each group by itself. Numbers by their worth, texts by their letters; rows without
  /// a value stand last either way round. O(n log n).
  func sorted(_ rows: [Int], _ order: Order) -> [Int] {
    guard columns.indices.contains(order.column) else { return rows }
    let ranks = groupRanks
    let keys = rows.map { key(rows: $0, order.column, group: ranks[$0]) }
    let places = rows.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      if a.group != b.group { return a.group < b.group }
      if a.isEmpty != b.isEmpty { return b.isEmpty }
      if a.number != b.number { return (a.number < b.number) != order.isDescending }
      if a.text != b.text { return (a.text < b.text) != order.isDescending }
      return left < right
    }
    return places.map { rows[$0] }
  }

  /// The place of each row's group among the groups.
  private var groupRanks: [Int] {
    var rank = 0
    return rows.indices.map { row in
      if row > 0, rows[row].group != rows[row - 1].group { rank += 1 }
      return rank
    }
  }

  private struct Key {
    let group: Int
    let isEmpty: Bool
    let number: Double
    let text: String
  }

  private func key(rows row: Int, _ column: Int, group: Int) -> Key {
    let cell = rows[row].cell(column)
    let number = columns[column].isNumber ? Double(cell.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }) : nil
    return Key(
      group: group, isEmpty: cell.isEmpty, number: number ?? .infinity,
      text: String(decoding: Folding.fold(cell), as: UTF8.self))
  }
}
