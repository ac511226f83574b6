import CommandTable
import MechanismCatalog
import Presentation
import TerminalModel

/// Where the reader of a timeline is.
public struct TimelineStand: Equatable, Sendable {
  /// The selected lane, row or state.
  public internal(set) var cursor = 0

  /// Where a reader begins, in a canvas of a size.
  init(_ timeline: Timeline, _ links: Links, _ canvas: Size) {}

  /// Finds again what was selected in another timeline, of another year or query.
  mutating func follow(
    _ old: TimelineStand, in oldPicture: Timeline, _ timeline: Timeline, _ links: Links, _ canvas: Size
  ) {
    cursor = max(0, min(old.cursor, timeline.mechanisms.count - 1))
  }

  /// Does what a command says in this picture; false for what it does everywhere alike. `notice`: what there is to say.
  mutating func perform(
    _ command: Command, _ timeline: Timeline, _ links: Links, _ canvas: Size, notice: inout String?
  ) -> Bool {
    switch command {
    case .down: cursor = min(cursor + 1, max(0, timeline.mechanisms.count - 1))
    case .up: cursor = max(0, cursor - 1)
    default: return false
    }
    return true
  }

  /// Selects what is drawn at a cell of the canvas; true if it was selected already.
  mutating func press(at point: Point, _ timeline: Timeline, _ links: Links, _ canvas: Size) -> Bool { false }

  /// Keeps what is selected on the canvas, whose size may be another now.
  mutating func keepInView(_ timeline: Timeline, _ links: Links, _ canvas: Size) {}

  /// What is selected; nil where nothing is.
  func topic(_ timeline: Timeline) -> Topic? {
    cursor < timeline.mechanisms.count ? .mechanism(timeline.mechanisms[cursor]) : nil
  }

  /// What Enter goes to, as facets; empty for the topic's own.
  func facets(_ timeline: Timeline) -> [Facet] { [] }

  /// The selected item in full, in a sentence or more.
  public func words(_ timeline: Timeline, _ links: Links) -> String {
    topic(timeline).map { TopicName.short($0, links.catalog) } ?? ""
  }

  /// Who says so.
  func evidence(_ timeline: Timeline, _ links: Links) -> [Evidence] { [] }
}
