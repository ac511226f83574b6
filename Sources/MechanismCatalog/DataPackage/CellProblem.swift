/// What can be wrong with the value of one cell.
public enum CellProblem: Equatable, Sendable {
  case empty
  case noSource
  case noLocator
  case badID(String)
  case badPartyID(String)
  case badDate(String)
  /// An interval, or two cells of one row, the later of which is the one reported on.
  case endBeforeStart(start: String, end: String)
  case notInteger(String)
  case notHalfDegrees(String)
  case notAllowed(String, allowed: [String], nearest: [String])
  case badAddress(String)
  case tooLong(characters: Int)

  var severity: Finding.Severity {
    switch self {
    case .tooLong: .warning
    default: .error
    }
  }

  var words: ProblemWords {
    let shown = ProblemWords.shown
    switch self {
    case .empty:
      return ProblemWords("the cell is empty", "fill it: every row needs one")
    case .noSource:
      return ProblemWords("the fact has no source", "name the source that says so, by its id in sources.csv")
    case .noLocator:
      return ProblemWords(
        "the fact has no locator", "say where in the source: chapter > heading > the first words of the paragraph")
    case .badID(let id):
      return ProblemWords(
        "\(shown(id)) is not an id", "use small letters a to z and digits, in words joined by hyphens: bali-process")
    case .badPartyID(let id):
      return ProblemWords(
        "\(shown(id)) is not the id of a party",
        "use an ISO 3166 code (THA, or CSHH for a former state), or small letters and digits joined by hyphens")
    case .badDate(let date):
      return ProblemWords(
        "\(shown(date)) is not a date",
        "write 1996, 2003-04, 2002-02-26, or an interval such as 2004-12-16/2004-12-17, ../2001 or 1998/..")
    case .endBeforeStart(let start, let end):
      return ProblemWords("the end, \(shown(end)), is before the start, \(shown(start))", "correct one of the two")
    case .notInteger(let value):
      return ProblemWords("\(shown(value)) is not a whole number", "write digits only, such as 27")
    case .notHalfDegrees(let value):
      return ProblemWords("\(shown(value)) is not a number of half degrees", "write it such as 83.5, 12 or -0.5")
    case .notAllowed(let value, let allowed, let nearest):
      return ProblemWords(
        "\(shown(value)) is not one of \(allowed.joined(separator: ", "))",
        ProblemWords.suggestion(nearest, else: "choose one of them"))
    case .badAddress(let address):
      return ProblemWords("\(shown(address)) is not an address", "write it in full, from https:// on, without spaces")
    case .tooLong(let characters):
      return ProblemWords(
        "the text has \(characters) characters", "shorten it to \(ColumnType.summaryLimit), in words of our own")
    }
  }
}
