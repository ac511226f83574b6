import MechanismCatalog
import Presentation

/// A matrix's question read back, and what must be known to read the matrix aright.
struct MatrixReading {
  private let matrix: Matrix
  private let subject: PictureSubject
  private let columns: MatrixColumns

  init(_ matrix: Matrix, _ subject: PictureSubject, _ columns: MatrixColumns) {
    (self.matrix, self.subject, self.columns) = (matrix, subject, columns)
  }

  /// "Members by mechanisms in which Thailand takes part, as of 2008: 60 by 5".
  var title: String {
    "\(rows) \(mechanisms), as of \(matrix.year): \(matrix.rows.count) by \(matrix.columns.count)"
  }

  private var rows: String {
    switch matrix.form {
    case .members: "Members by"
    case .mechanisms: "Shared members of"
    case .focus: "Focus areas by"
    }
  }

  private var mechanisms: String {
    if columns.isNarrowed {
      return "consultations \(matrix.form == .focus ? "whose focus" : "whose members") a source names"
    }
    return subject.words
  }

  /// Whole sentences.
  var notes: [String] {
    if matrix.columns.isEmpty { return subject.emptyNotes }
    return [silent, others, unknown, unsure].compactMap(\.self)
  }

  private var silent: String? {
    let what = matrix.form == .focus ? "says what they work on" : "names who takes part in them"
    let number = columns.silentCount
    return number == 0 ? nil : "\(Words.count(number, "consultation")) left out: no source \(what)."
  }

  private var others: String? {
    guard columns.otherCount > 0 else { return nil }
    return
      "\(Words.count(columns.otherCount, "mechanism")) of other kinds left out: a query shows what it asks for, such "
      + "as kind:organization, or count:1.. for all whose members are named."
  }

  /// What cells mean of which nothing is said.
  private var unknown: String? {
    let number = matrix.columns.count { matrix.isSilent($0) }
    guard number > 0 else { return nil }
    let mechanisms = "In \(number) of the \(Words.count(matrix.columns.count, "mechanism"))"
    switch matrix.form {
    case .members:
      return "\(mechanisms) no list claims to name all members: who is not named there is unknown, which is not no."
    case .mechanisms:
      return
        "\(mechanisms) no list claims to name all members: what they share is at least the number, and unknown, not "
        + "none, where there is none."
    case .focus: return "Of \(number) of them no source says what they work on: that is unknown, which is not no."
    }
  }

  private var unsure: String? {
    guard matrix.form == .mechanisms, matrix.unsurePairCount > 0 else { return nil }
    return "\(Words.count(matrix.unsurePairCount, "number")) of shared members: in part presumed or derived membership."
  }
}
