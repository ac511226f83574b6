/// How columns share the width of a terminal.
public enum ColumnWidths {
  /// The blanks between two columns.
  public static let gap = 2

  /// The widths of the first columns that fit into `room` together, each between its least and its natural width: the
  /// widest shrink first, all to one width. The last columns are left out where even the least widths do not fit; the
  /// first always stays, in as much room as there is. O(columns x log width).
  public static func fit(natural: [Int], least: [Int], room: Int) -> [Int] {
    var count = natural.count
    while count > 1, sum(least.prefix(count)) > room { count -= 1 }
    guard let first = natural.first else { return [] }
    if sum(least.prefix(count)) > room { return [max(1, min(first, room))] }
    let columns = Array(zip(natural, least).prefix(count))
    func widths(cap: Int) -> [Int] { columns.map { min($0.0, max($0.1, cap)) } }
    var (low, high) = (0, natural.max() ?? 0)
    while low < high {
      let middle = (low + high + 1) / 2
      if sum(widths(cap: middle)[...]) <= room { low = middle } else { high = middle - 1 }
    }
    var shared = widths(cap: low)
    for index in shared.indices where sum(shared[...]) < room && columns[index].0 > max(low, shared[index]) {
      shared[index] += 1
    }
    return shared
  }

  private static func sum(_ widths: ArraySlice<Int>) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }
}
