/// When mechanisms began, met, led to something, took others in and ended: a lane each, as of a year.
///
/// What is dated after the year is left out and counted; what no source dates stands apart, lane by lane.
public struct Timeline: Equatable, Sendable {
  /// What is known of one mechanism in time.
  public struct Lane: Equatable, Sendable {
    /// nil: events and outputs that are of no mechanism.
    public let mechanism: Handle<Mechanism>?
    /// nil where no source says.
    public let founding: PartialDate?
    /// When it ended by a source's word of the year or earlier, or as of when one has it over; nil where there is none,
    /// which is no word that it goes on.
    public let end: PartialDate?
    /// Whether it is over as of the year, be it without a date.
    public let isOver: Bool
    /// By date; on one date the weightier first.
    public let marks: [TimelineMark]
    /// What no source dates, in the order of the tables.
    public let undated: [TimelineMark]
    /// Whether a source dates anything of it, be it after the year or outside the years that are asked for.
    public let isDated: Bool
  }

  /// A line of the picture.
  public enum Line: Equatable, Sendable {
    /// What heads the lanes of the mechanisms of a kind.
    case kind(MechanismKind)
    /// A lane, by its position among the lanes.
    case lane(Int)
  }

  /// The year that it is as of.
  public let year: Int
  /// By kind in the order of the vocabulary, then by founding, those of an unknown one last; the lane of no mechanism
  /// is the last of all.
  public let lanes: [Lane]
  /// The lanes under the headings of their kinds, in order.
  public let lines: [Line]
  /// The marks of all lanes by date, each once: what is of several mechanisms stands in several lanes.
  public let marks: [TimelineMark]
  /// What no source dates, each once.
  public let undated: [TimelineMark]
  /// How many events, outputs and ends are left out because they are dated after the year.
  public let laterCount: Int

  /// The years that are asked for; nil: all of them.
  public let years: ClosedRange<Int>?

  /// The lanes of mechanisms that have been founded by the year of the links, in the standing order, with the marks of
  /// all years or of some. What is of no mechanism has a lane only if they are all that there are. O(events, outputs
  /// and memberships of the mechanisms).
  public init(_ mechanisms: [Handle<Mechanism>], _ links: Links, years: ClosedRange<Int>? = nil) {
    var makers = TimelineLanes(links: links, years: years)
    (year, self.years) = (links.snapshot.year, years)
    let own = mechanisms.map { makers.lane(of: $0) }
    lanes = own + (own.count == links.all.count ? [makers.laneOfNone()].compactMap(\.self) : [])
    lines = Timeline.lines(of: lanes.map { lane in lane.mechanism.map { links.catalog.mechanisms[$0].kind } })
    marks = lanes.flatMap(\.marks).withoutRepeats().inTime
    undated = lanes.flatMap(\.undated).withoutRepeats()
    laterCount = makers.later.count
  }

  /// The lanes of some kinds under a heading for each run of one kind; without a kind (nil) there is no heading.
  private static func lines(of kinds: [MechanismKind?]) -> [Line] {
    var lines: [Line] = []
    var last: MechanismKind?
    for (position, kind) in kinds.enumerated() {
      if let kind, kind != last { lines.append(.kind(kind)) }
      lines.append(.lane(position))
      last = kind
    }
    return lines
  }

  /// The months, counted from January of the year 0, that it is about: from the first in which a mark has its sign to
  /// the last of the year, or those of the years asked for, which have no beginning if they begin with 1. Where nothing
  /// is dated that has no beginning, the last year.
  public var months: ClosedRange<Int> {
    let last = years?.upperBound ?? year
    let first = marks.compactMap(\.date?.signMonth).min() ?? last * 12
    let start = years.map { $0.lowerBound > 1 ? $0.lowerBound * 12 : first } ?? first
    return start...max(start, last * 12 + 11)
  }

  /// From so many marks on, the earliest of them may be left out at first.
  private static let many = 60

  /// The months that a reader begins with: of many marks all but the earliest sixth, so that a few old treaties do not
  /// press what came since into a corner; else as `months`.
  public var mainMonths: ClosedRange<Int> {
    let all = months
    guard years == nil, marks.count >= Timeline.many else { return all }
    // The marks are in order of time.
    return marks[marks.count / 6].date?.signMonth.map { min($0, all.upperBound)...all.upperBound } ?? all
  }
}

/// Makes the lanes of a timeline, and keeps what is left out of them.
private struct TimelineLanes {
  let links: Links
  let years: ClosedRange<Int>?
  var later: Set<TimelineMark.Subject> = []
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }

  mutating func lane(of mechanism: Handle<Mechanism>) -> Timeline.Lane {
    let (founding, end) = (catalog.established(mechanism), TimelineMark(endOf: mechanism, catalog, by: year))
    var marks: [TimelineMark] = []
    if let founding {
      marks.append(TimelineMark(subject: .founding(mechanism), kind: .founding, date: founding, status: .held))
    }
    if let end { marks.append(end) }
    marks += catalog.arrivals(in: mechanism, by: year).map { TimelineMark($0, mechanism) }
    marks += catalog.outputs.ofMechanism[mechanism].map { TimelineMark($0, catalog) }
    marks += catalog.eventsOfMechanism[mechanism].map { TimelineMark($0, catalog) }
    return lane(mechanism, founding, end.flatMap { $0.isLater(than: year) ? nil : $0 }, marks)
  }

  /// nil where everything is of some mechanism.
  mutating func laneOfNone() -> Timeline.Lane? {
    let outputs = catalog.outputs.outputs.handles.filter { catalog.outputs.outputs[$0].mechanisms.isEmpty }
    let events = catalog.events.handles.filter { catalog.events[$0].mechanisms.isEmpty }
    if outputs.isEmpty, events.isEmpty { return nil }
    return lane(nil, nil, nil, outputs.map { TimelineMark($0, catalog) } + events.map { TimelineMark($0, catalog) })
  }

  private mutating func lane(
    _ mechanism: Handle<Mechanism>?, _ founding: PartialDate?, _ end: TimelineMark?, _ marks: [TimelineMark]
  ) -> Timeline.Lane {
    for mark in marks where mark.isLater(than: year) { later.insert(mark.subject) }
    return Timeline.Lane(
      mechanism: mechanism, founding: founding, end: end?.date, isOver: end != nil,
      marks: marks.filter { isShown($0) }.inTime, undated: marks.filter { $0.date == nil },
      isDated: marks.contains { $0.date != nil })
  }

  private func isShown(_ mark: TimelineMark) -> Bool {
    guard let date = mark.date, date.year <= year else { return false }
    return years.map(date.touches(years:)) ?? true
  }
}

extension TimelineMark {
  /// Whether it is dated after a year.
  fileprivate func isLater(than year: Int) -> Bool { date.map { $0.year > year } ?? false }
}

extension [TimelineMark] {
  /// By date, then by weight, then as they stand. O(n log n).
  fileprivate var inTime: [TimelineMark] {
    let orders = map(\.order)
    return indices.sorted { left, right in
      orders[left] == orders[right] ? left < right : orders[left] < orders[right]
    }.map { self[$0] }
  }
}
