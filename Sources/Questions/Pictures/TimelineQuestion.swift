import CommandTable
import MechanismCatalog
import Presentation

/// What `timeline` shows.
struct TimelineQuestion {
  private let invocation: Invocation
  private let years: YearlyLinks
  private let standardYear: Int

  init(_ invocation: Invocation, _ years: YearlyLinks, standardYear: Int) {
    (self.invocation, self.years, self.standardYear) = (invocation, years, standardYear)
  }

  func picture() throws(Refusal) -> Picture {
    let subject = try PictureSubject(invocation, years, standardYear: standardYear)
    return Picture(
      .timeline(Timeline(subject.mechanisms, subject.links)), title: subject.title("Timeline"),
      notes: subject.emptyNotes,
      year: subject.year, command: CommandWords.of(invocation, asOf: subject.year))
  }
}
