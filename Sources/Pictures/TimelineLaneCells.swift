import MechanismCatalog

/// The signs of one lane in a window of time.
struct TimelineLaneCells {
  private(set) var signs: [TimelineSign]
  private let window: TimeWindow

  /// The lane of a timeline, blank outside the years that are asked for. What no source says the end of lasts until the
  /// timeline's year. O(cells + cells of the marks' spans).
  init(_ lane: Timeline.Lane, in timeline: Timeline, _ window: TimeWindow) {
    self.window = window
    signs = Array(repeating: .blank, count: window.count)
    drawLife(lane, timeline.year)
    let spans = lane.marks.compactMap { $0.date.flatMap { window.span(of: $0) } }
    for span in spans { for cell in span.cells { signs[cell] = .span } }
    for span in spans { drawArrows(span) }
    drawMarks(lane.marks)
    guard let years = timeline.years else { return }
    let asked = window.cells(of: years)
    for cell in signs.indices where asked?.contains(cell) != true { signs[cell] = .blank }
  }

  /// From the founding to the end; where no source says when it was founded, nothing.
  private mutating func drawLife(_ lane: Timeline.Lane, _ year: Int) {
    guard let start = lane.founding?.signMonth else { return }
    let (first, last) = (window.cell(of: start), window.cell(of: lane.end?.signMonth ?? year * 12 + 11))
    guard first <= last, first < window.count, last >= 0 else { return }
    for cell in max(0, first)...min(window.count - 1, last) { signs[cell] = .life }
  }

  /// Where a date goes on: beside its cells, or in the last of them at the edge.
  private mutating func drawArrows(_ span: TimeWindow.Span) {
    if span.goesOnBefore { signs[max(0, span.cells.lowerBound - 1)] = .goesOnBefore }
    if span.goesOnAfter { signs[min(window.count - 1, span.cells.upperBound + 1)] = .goesOnAfter }
  }

  /// Of several marks in a cell, the founding or the end is shown, else how many they are.
  private mutating func drawMarks(_ marks: [TimelineMark]) {
    var counts = [Int](repeating: 0, count: window.count)
    for mark in marks {
      guard let cell = mark.date.flatMap({ window.sign(of: $0) }) else { continue }
      counts[cell] += 1
      if counts[cell] == 1 || mark.isOfLife {
        signs[cell] = TimelineSign(mark)
      } else if signs[cell] != .mark(.founding), signs[cell] != .mark(.end) {
        signs[cell] = .several(counts[cell])
      }
    }
  }
}

extension TimelineMark {
  /// Whether it bounds the life of its mechanism.
  fileprivate var isOfLife: Bool { kind == .founding || kind == .end }
}
