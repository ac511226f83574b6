import MechanismCatalog
import Presentation

/// The marks of a timeline as a table: those with a date in the order of time, then the others, each once.
struct TimelineTable {
  let timeline: Timeline
  let links: Links
  let citing: Citing

  init(_ timeline: Timeline, _ links: Links, _ citing: Citing) {
    (self.timeline, self.links, self.citing) = (timeline, links, citing)
  }

  /// Where years are asked for, what has no date is left out.
  var content: (rows: [Answer.Row], columns: [Answer.Column]) {
    let marks = timeline.marks + (timeline.years == nil ? timeline.undated : [])
    return (marks.map(row), ["date", "mark", "event", "mechanism", "place", "status"])
  }

  private func row(_ mark: TimelineMark) -> Answer.Row {
    let words = MarkWords(mark, links.catalog)
    return Answer.Row(
      [
        words.date, Words.of(mark.kind), words.title, words.mechanisms.joined(separator: "; "), words.place,
        words.status,
      ], topic: mark.topic, evidence: citing.evidence(words.agreeing))
  }
}
