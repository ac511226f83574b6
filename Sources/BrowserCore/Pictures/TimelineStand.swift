import CommandTable
import MechanismCatalog
import Pictures
import Presentation
import TerminalModel

/// Where the reader of a timeline is: the lane and the mark in it, by what they stand for, and what of time and lanes
/// is in sight. What is selected is always in sight.
public struct TimelineStand: Equatable, Sendable {
  /// The mechanism of the selected lane; nil: the lane of what is of none, or there are no lanes.
  private(set) var mechanism: Handle<Mechanism>?
  /// The selected mark of that lane; nil where it has none.
  private(set) var mark: TimelineMark.Subject?
  /// The month, counted from January of the year 0, in which the selected mark has its sign; in a lane without marks
  /// the one that it was gone to from.
  private(set) var month: Int
  /// What of time is in sight.
  private(set) var window: TimeWindow
  /// The first line in sight.
  private(set) var scroll = 0

  /// The main part of time on a canvas of a size, with the first mark of the first lane that has any selected.
  init(_ timeline: Timeline, _ links: Links, _ canvas: Size) {
    window = TimelineStand.opening(timeline, cells: TimelineLayout(canvas).cells)
    month = window.months.lowerBound
    let lane = timeline.firstLane
    if timeline.lanes.indices.contains(lane) { select(timeline.lanes[lane].marks.first, in: lane, timeline, canvas) }
  }

  /// What is in sight at first: the main part of time, and what is selected then.
  private static func opening(_ timeline: Timeline, cells: Int) -> TimeWindow {
    let (main, lane) = (timeline.mainMonths, timeline.firstLane)
    let mark = timeline.lanes.indices.contains(lane) ? timeline.lanes[lane].marks.first : nil
    let start = min(main.lowerBound, mark?.signMonth ?? main.lowerBound)
    return TimeWindow(holding: start...main.upperBound, count: cells)
  }

  /// Goes to the lane of a mechanism that was selected elsewhere; stays where none of the topics has one.
  mutating func select(_ topics: [Topic], _ timeline: Timeline, _ canvas: Size) {
    let mechanisms = topics.compactMap(\.asMechanism)
    let lane = timeline.lanes.firstIndex { $0.mechanism.map(mechanisms.contains) ?? false }
    if let lane { go(toLane: lane, timeline, canvas) }
  }

  /// Does what a command says in this picture; false for what it does everywhere alike. O(marks).
  mutating func perform(
    _ command: Command, _ timeline: Timeline, _ links: Links, _ canvas: Size, notice: inout String?
  ) -> Bool {
    let (lane, page) = (lane(in: timeline), max(1, TimelineLayout(canvas).lines - 1))
    switch command {
    case .down: go(toLane: lane + 1, timeline, canvas)
    case .up: go(toLane: lane - 1, timeline, canvas)
    case .pageDown: go(toLane: lane + page, timeline, canvas)
    case .pageUp: go(toLane: lane - page, timeline, canvas)
    case .first: go(toLane: 0, timeline, canvas)
    case .last: go(toLane: .max, timeline, canvas)
    case .right: moveMark(by: 1, timeline, canvas)
    case .left: moveMark(by: -1, timeline, canvas)
    case .nextPane: moveInTime(by: 1, timeline, canvas)
    case .previousPane: moveInTime(by: -1, timeline, canvas)
    case .zoomIn: zoomIn(notice: &notice)
    case .zoomOut: zoomOut(timeline, canvas, notice: &notice)
    default: return false
    }
    return true
  }

  /// The position of the selected lane among the lanes; 0 where it is gone.
  func lane(in timeline: Timeline) -> Int { timeline.lanes.firstIndex { $0.mechanism == mechanism } ?? 0 }

  /// The selected mark; nil where its lane has none, or it is gone.
  func selected(in timeline: Timeline) -> TimelineMark? {
    let lane = lane(in: timeline)
    guard let mark, timeline.lanes.indices.contains(lane) else { return nil }
    return timeline.lanes[lane].marks.first { $0.subject == mark }
  }

  /// The mechanism that Space marks where the selected mark is of none itself.
  func comparable(_ timeline: Timeline) -> Topic? { mechanism(in: timeline).map { .mechanism($0) } }

  /// The mechanism of the selected lane; nil also where no lane is left, until there are some again.
  func mechanism(in timeline: Timeline) -> Handle<Mechanism>? { timeline.lanes.isEmpty ? nil : mechanism }

  /// What is in sight and selected, to draw it.
  public func sight(_ timeline: Timeline) -> TimelineSight {
    TimelineSight(
      window: window, scroll: scroll, lane: timeline.lanes.isEmpty ? nil : lane(in: timeline), month: month)
  }
}

// Moving.
extension TimelineStand {
  /// Goes to a lane, or the nearest that there is; in it to the mark nearest in time.
  private mutating func go(toLane wanted: Int, _ timeline: Timeline, _ canvas: Size) {
    guard !timeline.lanes.isEmpty else { return }
    let lane = max(0, min(timeline.lanes.count - 1, wanted))
    select(nearest(in: timeline.lanes[lane].marks), in: lane, timeline, canvas)
  }

  /// Goes to the next mark of the lane, or the one before, if there is one; in a lane without marks a cell on, or back.
  private mutating func moveMark(by step: Int, _ timeline: Timeline, _ canvas: Size) {
    let lane = lane(in: timeline)
    guard timeline.lanes.indices.contains(lane) else { return }
    let marks = timeline.lanes[lane].marks
    if let next = next(among: marks, by: step) { return select(next, in: lane, timeline, canvas) }
    guard marks.isEmpty else { return }
    month = max(12, min(month + step * window.step, timeline.year * 12 + 11))
    keepInView(timeline, canvas)
  }

  /// Goes to the next mark in time, or the one before, in whichever lane: of several the nearest. O(marks).
  private mutating func moveInTime(by step: Int, _ timeline: Timeline, _ canvas: Size) {
    guard let next = next(among: timeline.marks, by: step) else { return }
    let here = lane(in: timeline)
    let lanes = timeline.lanes.indices.filter { timeline.lanes[$0].holds(next.subject) }
    if let lane = lanes.min(by: { abs($0 - here) < abs($1 - here) }) { select(next, in: lane, timeline, canvas) }
  }

  /// The mark after the selected one, or before it; where none is selected, the first after the month or the last
  /// before.
  private func next(among marks: [TimelineMark], by step: Int) -> TimelineMark? {
    let after = marks.firstIndex { $0.signMonth > month } ?? marks.count
    let position = marks.firstIndex { $0.subject == mark }.map { $0 + step } ?? (step > 0 ? after : after - 1)
    return marks.indices.contains(position) ? marks[position] : nil
  }

  /// The mark whose sign is nearest to the month, of two the earlier; nil where there are none.
  private func nearest(in marks: [TimelineMark]) -> TimelineMark? {
    marks.min { abs($0.signMonth - month) < abs($1.signMonth - month) }
  }

  /// Closer, around the mark.
  private mutating func zoomIn(notice: inout String?) {
    let zoomed = window.zoomed(by: 1, around: month)
    if zoomed == window { notice = "A cell is a month: no closer" }
    window = zoomed
  }

  /// Farther, around the mark, until all of time is in sight.
  private mutating func zoomOut(_ timeline: Timeline, _ canvas: Size, notice: inout String?) {
    let (former, zoomed) = (window, window.zoomed(by: -1, around: month))
    let all = TimeWindow(holding: timeline.months, count: window.count)
    window = zoomed.step < all.step ? zoomed : all
    keepInView(timeline, canvas)
    if window == former { notice = "All of time is shown" }
  }

  /// Selects the mark nearest to what is drawn at a cell of the canvas; true if it was selected already.
  mutating func press(at point: Point, _ timeline: Timeline, _ links: Links, _ canvas: Size) -> Bool {
    let layout = TimelineLayout(canvas)
    let line = point.row - layout.firstLine + scroll
    guard point.row >= layout.firstLine, point.row < layout.firstLine + layout.lines,
      timeline.lines.indices.contains(line), case .lane(let lane) = timeline.lines[line]
    else { return false }
    let former = self
    if point.column >= layout.firstCell {
      month = window.first + min(layout.cells - 1, point.column - layout.firstCell) * window.step
    }
    select(nearest(in: timeline.lanes[lane].marks), in: lane, timeline, canvas)
    return self == former
  }
}

// Staying in sight.
extension TimelineStand {
  /// Finds again what was selected in another timeline, of another year or query: the same lane and mark; else the mark
  /// in another lane, else the nearest mark of the lane, else the first lane. What showed the main part of time goes
  /// on to show it.
  mutating func follow(
    _ old: TimelineStand, in oldPicture: Timeline, _ timeline: Timeline, _ links: Links, _ canvas: Size
  ) {
    let first = TimelineStand.opening(oldPicture, cells: old.window.count)
    if first != old.window { window = old.window.resized(to: window.count) }
    (mechanism, mark, month, scroll) = (old.mechanism, old.mark, old.month, old.scroll)
    guard !timeline.lanes.isEmpty else { return }
    if let mark = selected(in: timeline) { return select(mark, in: lane(in: timeline), timeline, canvas) }
    let kept = timeline.lanes.firstIndex { $0.mechanism == mechanism }
    let holder = timeline.lanes.firstIndex { lane in mark.map(lane.holds) ?? false }
    if kept == nil, let holder {
      return select(timeline.lanes[holder].marks.first { $0.subject == mark }, in: holder, timeline, canvas)
    }
    go(toLane: kept ?? 0, timeline, canvas)
  }

  private mutating func select(_ mark: TimelineMark?, in lane: Int, _ timeline: Timeline, _ canvas: Size) {
    mechanism = timeline.lanes[lane].mechanism
    self.mark = mark?.subject
    if let mark { month = mark.signMonth }
    keepInView(timeline, canvas)
  }

  /// Keeps what is selected on the canvas, whose size may be another now.
  mutating func keepInView(_ timeline: Timeline, _ links: Links, _ canvas: Size) { keepInView(timeline, canvas) }

  /// Scrolls as little as brings the lane and the heading right above it into sight; a month out of sight comes a
  /// quarter of the window into it, so that the next ones stand still.
  private mutating func keepInView(_ timeline: Timeline, _ canvas: Size) {
    let layout = TimelineLayout(canvas)
    if window.count != layout.cells { window = window.resized(to: layout.cells) }
    if !window.months.contains(month) { window = window.revealing(month, margin: window.count / 4) }
    let line = timeline.lines.firstIndex(of: .lane(lane(in: timeline))) ?? 0
    var top = line
    if top > 0, layout.lines > 1, case .kind = timeline.lines[top - 1] { top -= 1 }
    scroll = max(min(scroll, top), line - layout.lines + 1)
    scroll = max(0, min(scroll, timeline.lines.count - layout.lines))
  }
}

extension TimelineMark {
  /// The month of its sign; of an undated one, which no lane shows, the first.
  fileprivate var signMonth: Int { date?.signMonth ?? 0 }
}

extension Timeline {
  /// The first lane that has marks, by its position; else 0.
  fileprivate var firstLane: Int { lanes.firstIndex { !$0.marks.isEmpty } ?? 0 }
}

extension Timeline.Lane {
  fileprivate func holds(_ subject: TimelineMark.Subject) -> Bool { marks.contains { $0.subject == subject } }
}
