/// A stretch of time cut into equal steps, one for each cell of a row: what of a time axis is in sight, and how
/// closely.
///
/// Months are counted from January of the year 0. The first month is a multiple of the step, so that a year begins
/// where a cell begins, as far as the step divides it.
public struct TimeWindow: Equatable, Sendable {
  /// The steps that it can be cut into, in months, from twenty years to a month.
  public static let steps = [240, 120, 60, 24, 12, 6, 3, 1]

  /// The first month in sight.
  public let first: Int
  /// How many months a cell stands for: one of `steps`.
  public let step: Int
  /// How many cells there are, at least 1.
  public let count: Int

  /// `first` may be any month of the first cell.
  public init(first: Int, step: Int, count: Int) {
    (self.step, self.count) = (step, max(1, count))
    self.first = TimeWindow.floor(first, step) * step
  }

  /// The closest view in which some months are all in so many cells; what room is left is before them. Where no view
  /// holds them all, the widest from the first on.
  public init(holding months: ClosedRange<Int>, count: Int) {
    let fitting = TimeWindow.steps.last { step in
      TimeWindow.floor(months.upperBound, step) - TimeWindow.floor(months.lowerBound, step) < count
    }
    guard let step = fitting else {
      self.init(first: months.lowerBound, step: TimeWindow.steps[0], count: count)
      return
    }
    self.init(first: (TimeWindow.floor(months.upperBound, step) - max(1, count) + 1) * step, step: step, count: count)
  }

  /// The months in sight.
  public var months: Range<Int> { first..<(first + step * count) }

  /// The cell that a month falls into; below 0 or not below `count` where it is out of sight.
  public func cell(of month: Int) -> Int { TimeWindow.floor(month - first, step) }

  /// The cells in sight of some years; nil where none is.
  public func cells(of years: ClosedRange<Int>) -> ClosedRange<Int>? {
    let (low, high) = (cell(of: years.lowerBound * 12), cell(of: years.upperBound * 12 + 11))
    return low < count && high >= 0 ? max(0, low)...min(count - 1, high) : nil
  }

  /// The same number of cells from another month on.
  public func moved(byCells cells: Int) -> TimeWindow {
    TimeWindow(first: first + cells * step, step: step, count: count)
  }

  /// The same with another number of cells and the same end.
  public func resized(to count: Int) -> TimeWindow {
    TimeWindow(first: first + (self.count - max(1, count)) * step, step: step, count: count)
  }

  /// The next closer view (`by` 1) or wider one (-1), with a month in the cell that it is in now, or at the nearest
  /// edge; the same at either end of `steps`.
  public func zoomed(by levels: Int, around month: Int) -> TimeWindow {
    let level = (TimeWindow.steps.firstIndex(of: step) ?? 0) + levels
    let step = TimeWindow.steps[min(max(0, level), TimeWindow.steps.count - 1)]
    let place = min(max(0, cell(of: month)), count - 1)
    return TimeWindow(first: (TimeWindow.floor(month, step) - place) * step, step: step, count: count)
  }

  /// Moved as little as brings a month into sight, with some cells to spare on either side where there is room for
  /// them.
  public func revealing(_ month: Int, margin: Int = 0) -> TimeWindow {
    let (spare, cell) = (min(margin, (count - 1) / 2), cell(of: month))
    if cell < spare { return moved(byCells: cell - spare) }
    return cell > count - 1 - spare ? moved(byCells: cell - (count - 1 - spare)) : self
  }

  private static func floor(_ number: Int, _ step: Int) -> Int {
    number >= 0 ? number / step : -((step - 1 - number) / step)
  }
}

extension TimeWindow {
  /// The cells of a date that are in sight.
  public struct Span: Equatable, Sendable {
    public let cells: ClosedRange<Int>
    /// Whether the date goes on before the first of the cells: its beginning is open or out of sight.
    public let goesOnBefore: Bool
    /// Whether the date goes on after the last of the cells: its end is open or out of sight.
    public let goesOnAfter: Bool
  }

  /// All cells that a date may fall into; where one side is open, that of the month that is known next to it. nil where
  /// none is in sight.
  public func span(of date: PartialDate) -> Span? {
    let (start, end) = date.months
    guard let first = start ?? end, let last = end ?? start else { return nil }
    let (low, high) = (cell(of: first), cell(of: last))
    guard low <= high, low < count, high >= 0 else { return nil }
    return Span(
      cells: max(0, low)...min(count - 1, high), goesOnBefore: start == nil || low < 0,
      goesOnAfter: end == nil || high >= count)
  }

  /// The cell in which the sign of a date stands: its first, or with an open beginning its last; nil out of sight.
  public func sign(of date: PartialDate) -> Int? {
    guard let month = date.signMonth else { return nil }
    let cell = cell(of: month)
    return (0..<count).contains(cell) ? cell : nil
  }

  /// The cells in which round times begin, months apart by the smallest round number that leaves at least so many cells
  /// from one to the next, and the months that begin there; none before the year 1.
  public func ticks(every cells: Int) -> [(cell: Int, month: Int)] {
    let rounds = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000, 120_000]
    let fitting = rounds.first { $0 % step == 0 && $0 / step >= cells }
    guard let apart = fitting else { return [] }
    let start = -(TimeWindow.floor(-max(12, first), apart)) * apart
    return stride(from: start, to: months.upperBound, by: apart).map { (cell(of: $0), $0) }
  }
}

extension PartialDate {
  /// The month in which its sign stands on a time axis: its first, or with an open beginning its last.
  public var signMonth: Int? { months.first ?? months.last }
}

extension Timeline {
  /// The cells of a window that it has something to say of: those of the years asked for, up to its own year; nil where
  /// none is in sight.
  public func cells(in window: TimeWindow) -> ClosedRange<Int>? {
    let low = years.map { window.cell(of: $0.lowerBound * 12) } ?? 0
    let high = window.cell(of: min(years?.upperBound ?? year, year) * 12 + 11)
    let (first, last) = (max(0, low), min(window.count - 1, high))
    return first <= last ? first...last : nil
  }

  /// How many marks, each counted once, have their sign in each cell of a window. Of what only the year is known is
  /// counted at its beginning; what has its sign outside the years asked for is not counted. O(marks).
  public func density(in window: TimeWindow) -> [Int] {
    var counts = [Int](repeating: 0, count: window.count)
    guard let shown = cells(in: window) else { return counts }
    for mark in marks {
      if let cell = mark.date.flatMap({ window.sign(of: $0) }), shown.contains(cell) { counts[cell] += 1 }
    }
    return counts
  }
}
