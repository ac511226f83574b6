import CommandTable
import MechanismCatalog
import Presentation

/// What `matrix` shows.
struct MatrixQuestion {
  private let invocation: Invocation
  private let years: YearlyLinks
  private let standardYear: Int

  init(_ invocation: Invocation, _ years: YearlyLinks, standardYear: Int) {
    (self.invocation, self.years, self.standardYear) = (invocation, years, standardYear)
  }

  func picture() throws(Refusal) -> Picture {
    let subject = try PictureSubject(invocation, years, standardYear: standardYear)
    return Picture(
      .matrix(Matrix(subject.mechanisms, subject.links)), title: subject.title("Matrix"), notes: subject.emptyNotes,
      year: subject.year, command: CommandWords.of(invocation, asOf: subject.year))
  }
}
