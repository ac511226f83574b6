import MechanismCatalog
import Presentation
import UnicodeText

/// What the signs of a matrix mean: those that occur in it, what is read most often first.
struct MatrixLegend {
  let entries: [String]

  init(_ matrix: Matrix, _ signs: MatrixSigns) {
    let roles: [(Role, String)] = [
      (.chair, "chair"), (.participant, "participant"), (.signatory, "signatory"), (.observer, "observer"),
      (.partner, "near"), (.host, "supports"),
    ]
    let letters = Set(matrix.sorts.compactMap { if case .role(let role, _) = $0 { signs.letter(role) } else { nil } })
    func entry(_ cell: MatrixCell, _ words: String) -> String? {
      matrix.sorts.contains(cell) ? "\(signs.text(cell)) \(words)" : nil
    }
    let occurring = roles.filter { letters.contains(signs.letter($0.0)) }.map { "\(signs.letter($0.0)) \($0.1)" }
    let own: [String?] =
      switch matrix.form {
      case .members: [letters.contains("M") ? "M member" : nil]
      case .mechanisms: ["11 members shared"]
      case .focus: [entry(.worksOn, "works on it"), entry(.worksOnPart, "on a part")]
      }
    let absent = [
      entry(.notListed, "not listed"), entry(.shared(0, unsure: 0), "none"), entry(.notSaid, "not said"),
      entry(.unknown, "unknown"), entry(.sourcesDiffer, "sources differ"),
    ]
    let rest =
      MatrixLegend.unsure(matrix, signs) + [
        matrix.sorts.contains { if case .outside = $0 { true } else { false } } ? "x said not to be" : nil,
        entry(.left, "left"),
      ]
    entries = (own + absent).compactMap(\.self) + occurring + rest.compactMap(\.self)
  }

  /// What marks that something is not named outright mean.
  private static func unsure(_ matrix: Matrix, _ signs: MatrixSigns) -> [String?] {
    let presences = Set(matrix.sorts.compactMap { if case .role(_, let presence) = $0 { presence } else { nil } })
    let isPresumed = presences.contains(.presumed) || matrix.columns.contains { $0.total.presumed > 0 }
    let isShared = matrix.sorts.contains { if case .shared(_, let unsure) = $0 { unsure > 0 } else { false } }
    let words = isShared ? "in part presumed or in doubt" : isPresumed ? "presumed" : nil
    return [words.map { "\(signs.unsureMark) \($0)" }]
      + presences.filter { $0.doubt != nil }.sorted().map { "\(signs.mark($0)) \(Words.of($0))" }
  }

  /// The entries in lines of at most some columns, two blanks between them: each in the first line that has room for
  /// it, so that as many as can be fit.
  func lines(columns: Int, atMost limit: Int) -> [String] {
    var lines: [String] = []
    for entry in entries where entry.terminalColumns <= columns {
      if let line = lines.firstIndex(where: { $0.terminalColumns + 2 + entry.terminalColumns <= columns }) {
        lines[line] += "  " + entry
      } else if lines.count < limit {
        lines.append(entry)
      }
    }
    return lines
  }
}
