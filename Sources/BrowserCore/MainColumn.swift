import Presentation

/// The column that tells what the rows of an answer are about, and what the others leave it on a narrow screen.
struct MainColumn {
  /// Position among the answer's columns.
  let index: Int
  /// Whether its texts are sentences, which no column holds.
  let isLong: Bool

  private static let names: Set = ["name", "event", "output", "focus_area", "title", "first"]
  private static let sentences: Set = ["reading", "path", "statement"]
  /// What it has before any other column has more than its heading, or `narrowest`.
  private static let least = 28
  /// Enough for a date.
  private static let narrowest = 10

  /// The first column whose name says so, else the first of all.
  init(_ answer: Answer) {
    let ids = answer.columns.map(\.id)
    index = ids.firstIndex { Self.names.contains($0) || Self.sentences.contains($0) } ?? 0
    isLong = index < ids.count && Self.sentences.contains(ids[index])
  }

  /// The columns that `room` is enough for, as positions, with their widths. While there is too little, the last one
  /// goes; the first stays, and beside it the main one at position `main` (nil: it is not shown) as long as it can.
  /// O(columns x log width).
  func fit(_ natural: [Int], headings: [Int], main: Int?, room: Int) -> [(position: Int, width: Int)] {
    var least = natural.indices.map { position in
      min(natural[position], max(headings[position], position == main ? Self.least : Self.narrowest))
    }
    var kept = Array(natural.indices)
    func overflow() -> Int { kept.reduce(-ColumnWidths.gap) { $0 + least[$1] + ColumnWidths.gap } - room }
    while overflow() > 0, let last = kept.lastIndex(where: { $0 != 0 && $0 != main }) { kept.remove(at: last) }
    if let main, overflow() > 0 { least[main] = min(least[main], max(Self.narrowest, least[main] - overflow())) }
    let widths = ColumnWidths.fit(natural: kept.map { natural[$0] }, least: kept.map { least[$0] }, room: room)
    return zip(kept, widths).map { ($0, $1) }
  }
}
