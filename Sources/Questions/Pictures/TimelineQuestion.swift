import CommandTable
import MechanismCatalog
import Presentation

/// What `timeline [QUERY] --from Y --to Y` shows.
struct TimelineQuestion {
  let invocation: Invocation
  let years: YearlyLinks
  let standardYear: Int

  func picture() throws(Refusal) -> Picture {
    let subject = try PictureSubject(invocation, years, standardYear: standardYear)
    let asked = try askedYears(subject.year)
    let timeline = Timeline(subject.mechanisms, subject.links, years: asked)
    return Picture(
      .timeline(timeline), title: subject.title("Timeline") + words(asked),
      notes: notes(timeline) + CountedNote.notes(ofOld: subject.mechanisms, subject.links)
        + AsOfNotes.notes(subject.year, years) + subject.emptyNotes, year: subject.year,
      leftOut: subject.query.leftOut, command: CommandWords.of(invocation, asOf: subject.year))
  }

  /// The years of `--from` and `--to`; an open end is the year shown, an open beginning the year 1; nil where neither is
  /// given. Throws where they are in the wrong order, or begin after the year shown.
  private func askedYears(_ shown: Int) throws(Refusal) -> ClosedRange<Int>? {
    let from = try Refusal.wrapping { () throws(UsageError) in try invocation.year(.from) }
    let to = try Refusal.wrapping { () throws(UsageError) in try invocation.year(.to) }
    if from == nil, to == nil { return nil }
    let (first, last) = (from ?? 1, to ?? shown)
    if first > shown { throw Refusal(message: "--from \(first) is after the year shown, \(shown)") }
    if first > last { throw Refusal(message: "--from \(first) is after --to \(last): name the earlier year first") }
    return first...last
  }

  private func words(_ asked: ClosedRange<Int>?) -> String {
    guard let asked else { return "" }
    return asked.lowerBound == 1 ? ", until \(asked.upperBound)" : ", \(asked.lowerBound) to \(asked.upperBound)"
  }

  /// " from 2005 to 2006", " until 2006"; " by 2008" where no years are asked for.
  private func inYears(_ timeline: Timeline) -> String {
    guard let years = timeline.years else { return " by \(timeline.year)" }
    return years.lowerBound == 1 ? " until \(years.upperBound)" : " from \(years.lowerBound) to \(years.upperBound)"
  }

  /// What the picture does not show.
  private func notes(_ timeline: Timeline) -> [String] {
    let (undated, later) = (timeline.undated.count { $0.kind != .end }, timeline.laterCount)
    let unknown = timeline.lanes.count { $0.mechanism != nil && $0.founding == nil }
    return [
      timeline.marks.isEmpty && !timeline.lanes.isEmpty
        ? "No source dates anything of these mechanisms\(inYears(timeline))." : nil,
      unknown == 0
        ? nil
        : "No source says when \(Words.count(unknown, "of these mechanisms", plural: "of these mechanisms")) began.",
      undated == 0
        ? nil : "No source dates \(Words.count(undated, "event or output", plural: "events and outputs")) of theirs.",
      later == 0 ? nil : "Dated after \(timeline.year) and left out: \(later).",
    ].compactMap(\.self)
  }
}
