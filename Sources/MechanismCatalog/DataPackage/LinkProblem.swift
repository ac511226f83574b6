/// What can be wrong between rows and between tables.
public enum LinkProblem: Equatable, Sendable {
  /// No row of the tables has the id.
  case unknownID(String, tables: [TableName], nearest: [String])
  /// Another row, on that line, has the same key.
  case duplicateKey([String], firstLine: Int)
  /// Another row, on that line, says exactly the same.
  case duplicateRow(firstLine: Int)
  case otherMechanism(list: String, ofList: String, ofRow: String)
  case otherSource(list: String, ofList: String, ofRow: String)
  /// The parent has a parent itself.
  case thirdLevel(parent: String, grandparent: String)
  /// Each is the parent of the one before it; the last one's parent is the first.
  case parentCycle([String])

  var severity: Finding.Severity {
    switch self {
    case .otherSource, .thirdLevel: .warning
    default: .error
    }
  }

  var words: ProblemWords {
    let shown = ProblemWords.shown
    switch self {
    case .unknownID(let id, let tables, let nearest):
      let files = ProblemWords.oneOf(tables.map(\.fileName))
      return ProblemWords(
        "\(shown(id)) is not in \(files)", ProblemWords.suggestion(nearest, else: "correct it, or add a row for it"))
    case .duplicateKey(let values, let firstLine):
      return ProblemWords(
        "line \(firstLine) has the same key, \(values.map(shown).joined(separator: ", "))",
        "give it another id, or merge the two rows")
    case .duplicateRow(let firstLine):
      return ProblemWords("line \(firstLine) says exactly the same", "remove one of the two")
    case .otherMechanism(let list, let ofList, let ofRow):
      return ProblemWords(
        "the row is about \(shown(ofRow)), but its list \(shown(list)) is about \(shown(ofList))",
        "name a list of the same mechanism")
    case .otherSource(let list, let ofList, let ofRow):
      return ProblemWords(
        "the row cites \(shown(ofRow)), but its list \(shown(list)) cites \(shown(ofList))",
        "make one list for each source")
    case .thirdLevel(let parent, let grandparent):
      return ProblemWords(
        "the parent \(shown(parent)) has a parent itself, \(shown(grandparent)); there are two levels",
        "make \(shown(grandparent)) the parent, or leave the cell empty")
    case .parentCycle(let path):
      return ProblemWords(
        "it is its own parent: " + (path + path.prefix(1)).map(shown).joined(separator: " in "),
        "leave the parent of one of them empty")
    }
  }
}
