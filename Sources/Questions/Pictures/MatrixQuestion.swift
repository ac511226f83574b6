import CommandTable
import MechanismCatalog
import Presentation

/// What `matrix` shows: which mechanisms stand in the columns, against what, in which order, and how that reads.
struct MatrixQuestion {
  let invocation: Invocation
  let years: YearlyLinks
  let standardYear: Int

  func picture() throws(Refusal) -> Picture {
    let subject = try PictureSubject(invocation, years, standardYear: standardYear)
    let columns = MatrixColumns(subject, try form)
    let standing = Matrix(try form, columns.shown, subject.links)
    let matrix = try MatrixSort(standing, years.catalog).sorted(invocation.options[.sort])
    let reading = MatrixReading(matrix, subject, columns)
    return Picture(
      .matrix(matrix), title: reading.title, notes: reading.notes + AsOfNotes.notes(subject.year, years),
      year: subject.year, leftOut: subject.query.leftOut, command: CommandWords.of(invocation, asOf: subject.year))
  }

  /// What `--against` names, or begins to name.
  private var form: Matrix.Form {
    get throws(Refusal) {
      guard let text = invocation.options[.against] else { return .members }
      let fits = Matrix.Form.allCases.filter { !text.isEmpty && $0.rawValue.hasPrefix(text.lowercased()) }
      if fits.count == 1 { return fits[0] }
      let forms = Matrix.Form.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal(message: "--against: a matrix sets mechanisms against \(forms), not '\(text)'")
    }
  }
}
