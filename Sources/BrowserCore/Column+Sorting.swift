import MechanismCatalog

/// What rows are sorted by: numbers first, then the rank that keeps the order stable and stated.
struct SortKey: Comparable {
  let number: Int
  let text: String
  /// The place in the pane's own order, for rows that are otherwise equal.
  let rank: Int

  static func < (left: SortKey, right: SortKey) -> Bool {
    left.number != right.number
      ? left.number < right.number : left.text != right.text ? left.text < right.text : left.rank < right.rank
  }
}

extension Column {
  /// The rows in the order of this column. Rows without a value stand last either way round. O(n log n).
  func sorted(_ rows: [Row], descending: Bool, _ links: Links) -> [Row] {
    let keys = rows.indices.map { key(rows[$0], rank: $0, links) }
    let order = rows.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      if a.number == .max || b.number == .max { return a.number != b.number ? a.number < b.number : a.rank < b.rank }
      if descending, (a.number, a.text) != (b.number, b.text) { return (a.number, a.text) > (b.number, b.text) }
      return a < b
    }
    return order.map { rows[$0] }
  }

  private func key(_ row: Row, rank: Int, _ links: Links) -> SortKey {
    switch (field, row.topic) {
    case (.founded, .mechanism(let mechanism)):
      return SortKey(
        number: links.catalog.established(mechanism).map { Int($0.orderDay) } ?? .max, text: "", rank: rank)
    case (.kind, .mechanism(let mechanism)):
      return SortKey(number: links.catalog.mechanisms[mechanism].kind.rank, text: "", rank: rank)
    case (.members, _), (.count, _): return SortKey(number: row.count, text: "", rank: rank)
    case (.date, _):
      return SortKey(number: links.catalog.date(of: row.topic).map { Int($0.orderDay) } ?? .max, text: "", rank: rank)
    case (.name, .party(let party)):
      return SortKey(number: Int(links.catalog.partyRank[Int(party.index)]), text: "", rank: rank)
    default:
      let text = text(row, links).lowercased()
      return SortKey(number: text.isEmpty ? .max : 0, text: text, rank: rank)
    }
  }
}
