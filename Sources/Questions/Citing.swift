import Presentation

/// Whether the rows of an answer carry the sources' words behind them: to gather them takes longer than the rest of an
/// answer, and a plain table shows none.
public enum Citing: Sendable {
  /// Every row has its evidence, as far as there is any.
  case always
  /// The evidence of rows may be empty.
  case never

  /// The evidence if rows carry it; else nothing, and it is not even made.
  func evidence(_ evidence: @autoclosure () -> [Evidence]) -> [Evidence] {
    switch self {
    case .always: evidence()
    case .never: []
    }
  }
}
