/// What can be wrong with the files of a package and with their headers.
public enum FileProblem: Equatable, Sendable {
  /// None of the tables is there.
  case noTables
  /// There are tables, but no row in any.
  case noRows
  case noMechanisms
  case noDescriptor
  case missing(TableName)
  /// 4 GiB or more.
  case tooLong
  /// Not even a header.
  case empty(TableName)
  /// The header is one cell, with this character where commas should be.
  case otherSeparator(String)
  case missingColumn(String)
  case unknownColumn(String, nearest: [String])
  /// The name stands there already, in that field, from 1.
  case duplicateColumn(String, firstField: Int)
  /// Its ids could not be read, so that references to it were not checked, in rows of these tables.
  case unreadableIDs(neededBy: [TableName])

  var severity: Finding.Severity {
    switch self {
    case .noDescriptor, .unknownColumn: .warning
    case .missing(let table): table.isRequired ? .error : .warning
    default: .error
    }
  }

  var words: ProblemWords {
    switch self {
    case .noTables:
      ProblemWords("no table of a data package is here", "name the folder that holds \(Self.requiredFiles)")
    case .noRows:
      ProblemWords("the package is empty: its tables have headers but no rows", "fill at least \(Self.requiredFiles)")
    case .noMechanisms:
      ProblemWords("there is no mechanism, so there is nothing to show", "add a row for each mechanism")
    case .noDescriptor:
      ProblemWords("the descriptor is missing", "this program does without it, other tools need it: add one")
    case .missing(let table):
      ProblemWords("the file is missing", "add it, with at least the header \(Self.header(of: table))")
    case .tooLong:
      ProblemWords("the file has 4 GiB or more, and nothing of it was read", "divide it")
    case .empty(let table):
      ProblemWords("the file is empty", "begin it with the header \(Self.header(of: table))")
    case .otherSeparator(let separator):
      ProblemWords(
        "cells are separated by \(ProblemWords.shown(separator)), not by commas",
        "save the table as comma-separated values (CSV) in UTF-8")
    case .missingColumn(let name):
      ProblemWords(
        "the column \(name) is missing", "add it to the header, and a cell to every row, even if it is empty")
    case .unknownColumn(let name, let nearest):
      ProblemWords(
        "the column \(ProblemWords.shown(name)) is unknown and was passed over",
        ProblemWords.suggestion(nearest, else: "remove it, or leave it to other tools"))
    case .duplicateColumn(let name, let firstField):
      ProblemWords(
        "the column \(ProblemWords.shown(name)) stands in field \(firstField) already",
        "remove or rename one of the two")
    case .unreadableIDs(let tables):
      ProblemWords(
        "its ids could not be read, so references to it were not checked in "
          + tables.map(\.fileName).joined(separator: ", "),
        "add or mend this file, then check again")
    }
  }

  private static var requiredFiles: String {
    TableName.allCases.filter(\.isRequired).map(\.fileName).joined(separator: ", ")
  }

  private static func header(of table: TableName) -> String {
    PackageSchema.columns(of: table).map(\.name).joined(separator: ",")
  }
}
