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
    case .members: "Members \(tie)"
    case .mechanisms: "Shared members of"
    case .focus: "Focus areas \(tie)"
    }
  }

  /// What ties the rows to the mechanisms: of a single one they are the mechanism's own.
  private var tie: String { subject.named == nil ? "by" : "of" }

  private var mechanisms: String {
    if columns.isNarrowed {
      let words = QueryWords.sentence(subject.query, of: .mechanisms, subject.links.catalog)
      return "consultations \(matrix.form == .focus ? "whose focus" : "whose members") a source names"
        + (words.isEmpty ? "" : ", \(words)")
    }
    return subject.words
  }

  /// Whole sentences.
  var notes: [String] {
    if matrix.columns.isEmpty { return subject.emptyNotes }
    return [leftOut, unknown, unsure].compactMap(\.self) + RestingWords(subject.links).notes(columnMechanisms) + counted
  }

  /// Those in the columns.
  private var columnMechanisms: [Handle<Mechanism>] {
    matrix.columns.compactMap { if case .mechanism(let mechanism) = $0.topic { mechanism } else { nil } }
  }

  /// Of a single mechanism the list that counts; of several how many lists are old.
  private var counted: [String] {
    if matrix.form == .focus { return [] }
    let mechanisms = columnMechanisms
    if mechanisms.count > 1 { return CountedNote.notes(ofOld: mechanisms, subject.links) }
    return mechanisms.first.map { CountedNote.notes($0, subject.links) } ?? []
  }

  /// What is left out without a query, in one sentence: those of which nothing is said, and those of other kinds.
  private var leftOut: String? {
    let what = matrix.form == .focus ? "says what they work on" : "names who takes part"
    let (silent, others) = (columns.silentCount, columns.otherCount)
    let parts = [
      silent == 0 ? nil : "\(Words.count(silent, "consultation")) of which no source \(what)",
      others == 0 ? nil : "\(Words.count(others, "mechanism")) of other kinds",
    ].compactMap(\.self)
    if parts.isEmpty { return nil }
    return "Left out: \(parts.joined(separator: ", ")); a query shows what it asks for, such as count:1.. or "
      + "kind:organization."
  }

  /// What cells mean of which nothing is said.
  private var unknown: String? {
    let number = matrix.columns.count { matrix.isSilent($0) }
    guard number > 0 else { return nil }
    let all = matrix.columns.count
    let mechanisms = all == 1 ? "Here" : "In \(number) of the \(all) mechanisms"
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
    return "\(Words.count(matrix.unsurePairCount, "number")) of shared members: in part \(Words.unsure) membership."
  }
}
