/// Something that is wrong with a package, where it is, and what to do about it.
public struct Finding: Equatable, Sendable {
  public enum Severity: String, Sendable {
    /// The package cannot be shown as it is.
    case error
    /// It can, but somebody should look at it.
    case warning
  }

  /// A column of a file.
  public struct Column: Equatable, Sendable {
    /// As it stands in the header; empty where the header has no such column.
    public let name: String
    /// Its place in the file, from 1.
    public let field: Int

    public init(name: String, field: Int) {
      self.name = name
      self.field = field
    }
  }

  /// Such as `lists.csv`; nil: the package as a whole.
  public let file: String?
  /// From 1: the line on which the row begins; nil: the file as a whole.
  public let line: Int?
  /// nil: the row as a whole.
  public let column: Column?
  public let problem: Problem

  public init(file: String?, line: Int? = nil, column: Column? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  public var severity: Severity { problem.severity }
  /// What is wrong, in plain words.
  public var message: String { problem.words.message }
  /// What to do about it.
  public var remedy: String { problem.words.remedy }

  /// One line in the form that editors and compilers share: `Data/lists.csv:12:4 (role): error: ...; remedy`.
  ///
  /// The number after the line is that of the field, not of the character.
  public func description(in folder: String?) -> String {
    var place = [folder, file].compactMap(\.self).joined(separator: "/")
    if place.isEmpty { place = "package" }
    if let line { place += ":\(line)" }
    if let column { place += ":\(column.field)" + (column.name.isEmpty ? "" : " (\(column.name))") }
    return "\(place): \(severity.rawValue): \(message); \(remedy)"
  }
}

extension Finding: CustomStringConvertible {
  public var description: String { description(in: nil) }
}
