/// A date as far as its source gives it: EDTF level 0/1 (ISO 8601-2) in the forms that the data package uses,
/// `1996`, `2003-04`, `2002-02-26`, `a/b`, `../b` and `a/..`.
///
/// It is a span of days: `1996` is the whole year. Nothing is invented: two spans that touch are not in order.
public struct PartialDate: Hashable, Sendable {
  /// One end of a span: year, and month and day as far as they are known (0 where not).
  public struct Moment: Hashable, Sendable {
    public let year: Int16
    public let month: UInt8
    public let day: UInt8

    public init(year: Int, month: Int = 0, day: Int = 0) {
      self.year = Int16(truncatingIfNeeded: year)
      self.month = UInt8(truncatingIfNeeded: month)
      self.day = UInt8(truncatingIfNeeded: day)
    }

    /// How much is known: 0 a year, 1 a month, 2 a day.
    fileprivate var precision: Int { day > 0 ? 2 : month > 0 ? 1 : 0 }
    /// The first day that it may mean, as a number that grows with time.
    var firstDay: Int32 { Int32(year) * 10_000 + Int32(max(1, month)) * 100 + Int32(max(1, day)) }
    /// The last day that it may mean.
    var lastDay: Int32 {
      Int32(year) * 10_000 + (month == 0 ? 1231 : Int32(month) * 100 + (day == 0 ? 31 : Int32(day)))
    }
  }

  /// nil: open, "not known since when".
  public let start: Moment?
  /// nil: open, "no end seen".
  public let end: Moment?
  /// Whether it was written as an interval.
  public let isInterval: Bool

  public init(_ moment: Moment) {
    start = moment
    end = moment
    isInterval = false
  }

  public init(from start: Moment?, to end: Moment?) {
    self.start = start
    self.end = end
    isInterval = true
  }

  /// The first day that the date may mean, as a number yyyymmdd; `Int32.min` if its start is open.
  public var firstDay: Int32 { start?.firstDay ?? .min }
  /// The last day that the date may mean, as a number yyyymmdd; `Int32.max` if its end is open.
  public var lastDay: Int32 { end?.lastDay ?? .max }

  /// The year it begins in; for an open start, the year it ends in.
  public var year: Int { Int((start ?? end)?.year ?? 0) }
  /// The year it ends in; for an open end, the year it begins in.
  public var lastYear: Int { Int((end ?? start)?.year ?? 0) }

  /// How much is known: 0 a year, 1 a month, 2 a day. Of an interval, what both ends have.
  public var precision: Int {
    guard let one = start ?? end, let other = end ?? start else { return 0 }
    return min(one.precision, other.precision)
  }

  /// How precise it is beside others: as `precision`, but of years a span of several stands behind a single one, the more
  /// years the farther. Spans of days or months may be how long a thing lasted, and stay as precise as their ends.
  public var preciseness: Int { precision > 0 ? precision : year - lastYear }

  /// Whether the two cannot both be true of one moment.
  public func isDisjoint(from other: PartialDate) -> Bool {
    lastDay < other.firstDay || other.lastDay < firstDay
  }

  /// Whether it says what another says, or more precisely; of one that is not known, always.
  func lies(within other: PartialDate?) -> Bool {
    guard let other else { return true }
    return other.firstDay <= firstDay && lastDay <= other.lastDay
  }

  /// Whether what has this date belongs to the year: some day of the year lies within it. What has an open end belongs to
  /// the year that is known alone: `../2002` says that it was there by 2002, not in which year it came to be.
  public func touches(year: Int) -> Bool { touches(years: year...year) }

  /// Whether what has this date belongs to one of the years; see `touches(year:)`.
  public func touches(years: ClosedRange<Int>) -> Bool {
    if start == nil || end == nil { return years.contains(year) }
    return year <= years.upperBound && lastYear >= years.lowerBound
  }

  /// Where it stands among others by time, as a number yyyymmdd: its first day; with an open beginning its last.
  public var orderDay: Int32 { start == nil ? lastDay : firstDay }

  /// The first and the last month that it may mean, counted from January of the year 0; nil for an open end.
  public var months: (first: Int?, last: Int?) {
    (
      start.map { Int($0.year) * 12 + max(1, Int($0.month)) - 1 },
      end.map { Int($0.year) * 12 + ($0.month == 0 ? 12 : Int($0.month)) - 1 }
    )
  }

  /// How new it is beside others, as a number yyyymmdd in which an unknown month or day is 00: what is only known to be of
  /// a year stands behind what is of a month of that year. An open end is the newest.
  public var newness: Int32 { end.map { Int32($0.year) * 10_000 + Int32($0.month) * 100 + Int32($0.day) } ?? .max }
}

extension PartialDate: Comparable {
  /// By first day, then the shorter span first, so that a year stands after the days it may hold only if they are
  /// its first: a stable order for lists, not a claim about time.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.firstDay, left.lastDay) < (right.firstDay, right.lastDay)
  }
}
