import UnicodeText

/// Something that is wrong with a configuration file, where it is, and what to do about it.
public struct ConfigurationProblem: Error, Equatable, Sendable {
  /// From 1.
  public let line: Int
  /// From 1, in characters.
  public let column: Int
  public let reason: String
  public let remedy: String

  init(line: Int, column: Int, _ reason: String, remedy: String) {
    self.line = line
    self.column = column
    self.reason = reason
    self.remedy = remedy
  }

  /// One line in the form that editors and compilers share: `config:3:7: error: ...; remedy`.
  public func description(in path: String) -> String {
    VisibleText.visible("\(path):\(line):\(column): error: \(reason); \(remedy)")
  }
}
