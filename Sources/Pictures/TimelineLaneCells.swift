import MechanismCatalog

/// The signs of one lane in a window of time.
struct TimelineLaneCells {
  /// A sign for each cell, and one more before the first and after the last: there stand the arrows to what is out of
  /// sight, so that none hides a mark.
  private(set) var signs: [TimelineSign]
  private let window: TimeWindow
  /// The cells in which anything is drawn.
  private let shown: ClosedRange<Int>

  /// The lane of a timeline, blank outside the years that are asked for and after the timeline's year. What no source
  /// says the end of lasts until that year. O(cells + cells of the marks' spans).
  init(_ lane: Timeline.Lane, in timeline: Timeline, _ window: TimeWindow) {
    self.window = window
    signs = Array(repeating: .blank, count: window.count + 2)
    let cells = timeline.cells(in: window)
    shown = cells ?? 0...0
    if cells == nil { return }
    drawLife(lane, timeline.year)
    drawUndatedEnd(lane)
    let dates = lane.marks.compactMap(\.date)
    for date in dates { drawSpan(date) }
    for date in dates { drawArrows(date) }
    drawMarks(lane.marks)
    if !lane.isDated { self[shown.lowerBound] = .undated }
  }

  /// The sign of a cell; -1 and the number of cells are the places of the arrows.
  private subscript(cell: Int) -> TimelineSign {
    get { signs[cell + 1] }
    set { signs[cell + 1] = newValue }
  }

  /// From the founding to the end; where no source says when it was founded, nothing. What is over, nobody says since
  /// when, lasts to its last mark.
  private mutating func drawLife(_ lane: Timeline.Lane, _ year: Int) {
    guard let start = lane.founding?.signMonth else { return }
    let end = lane.end?.signMonth ?? (lane.isOver ? lane.lastMonth ?? start : year * 12 + 11)
    let (first, last) = (window.cell(of: start), window.cell(of: end))
    guard let life = common(first, last) else { return }
    for cell in life { self[cell] = .life }
  }

  /// The end of what is over, nobody says since when, stands right behind its last mark.
  private mutating func drawUndatedEnd(_ lane: Timeline.Lane) {
    guard lane.isOver, lane.end == nil, let month = lane.lastMonth else { return }
    let cell = window.cell(of: month) + 1
    if shown.contains(cell) { self[cell] = .mark(.end) }
  }

  private mutating func drawSpan(_ date: PartialDate) {
    guard let span = window.span(of: date), let cells = common(span.cells.lowerBound, span.cells.upperBound) else {
      return
    }
    for cell in cells { self[cell] = .span }
  }

  /// The cells from one to another in which anything is drawn; nil where there are none.
  private func common(_ first: Int, _ last: Int) -> ClosedRange<Int>? {
    let (first, last) = (max(first, shown.lowerBound), min(last, shown.upperBound))
    return first <= last ? first...last : nil
  }

  /// Where a date goes on: beside its cells, or beside those that are shown.
  private mutating func drawArrows(_ date: PartialDate) {
    let (start, end) = date.months
    guard let first = (start ?? end).map(window.cell), let last = (end ?? start).map(window.cell) else { return }
    if first < shown.lowerBound { self[shown.lowerBound - 1] = .goesOnBefore }
    if last > shown.upperBound { self[shown.upperBound + 1] = .goesOnAfter }
    guard let cells = common(first, last) else { return }
    if start == nil { self[cells.lowerBound - 1] = .goesOnBefore }
    if end == nil { self[cells.upperBound + 1] = .goesOnAfter }
  }

  /// Of several marks in a cell, the founding or the end is shown, else that they are several.
  private mutating func drawMarks(_ marks: [TimelineMark]) {
    var counts = [Int](repeating: 0, count: window.count)
    var open: [(cell: Int, date: PartialDate)] = []
    for mark in marks {
      guard let date = mark.date, let cell = window.sign(of: date), shown.contains(cell) else { continue }
      counts[cell] += 1
      if counts[cell] == 1 || mark.isOfLife {
        self[cell] = TimelineSign(mark)
      } else if self[cell] != .mark(.founding), self[cell] != .mark(.end) {
        self[cell] = .several
      }
      if date.start == nil || date.end == nil { open.append((cell, date)) }
    }
    for (cell, date) in open where counts[cell] == 1 { keepArrow(of: date, cell, counts) }
  }

  /// Where another mark has hidden the arrow of an open date, its own sign gives way to the arrow.
  private mutating func keepArrow(of date: PartialDate, _ cell: Int, _ counts: [Int]) {
    let neighbour = date.start == nil ? cell - 1 : cell + 1
    guard counts.indices.contains(neighbour), counts[neighbour] > 0 else { return }
    self[cell] = date.start == nil ? .goesOnBefore : .goesOnAfter
  }
}

extension TimelineMark {
  /// Whether it bounds the life of its mechanism.
  fileprivate var isOfLife: Bool { kind == .founding || kind == .end }
}

extension Timeline.Lane {
  /// The month of the last mark of what was held; nil where there is none.
  fileprivate var lastMonth: Int? { marks.filter { $0.status == .held }.compactMap { $0.date?.signMonth }.max() }
}
