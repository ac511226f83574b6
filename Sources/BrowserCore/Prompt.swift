import MechanismCatalog

/// A line that is being typed in the last row but one, and what it is for.
public struct Prompt: Equatable, Sendable {
  /// What a line can be typed for.
  public enum Purpose: Equatable, Sendable {
    /// The filter of the focused pane, or of the answer, while it is typed.
    case filter
    /// The year that everything is to be shown as of.
    case asOf
    /// The year, or two, between which a record's changes are asked for.
    case changes(of: Topic)
    /// The name of the file that the list is to be written to.
    case export
    /// Whether the file of this name, which is there already, is to be overwritten: one key answers.
    case overwrite(path: String)
  }

  /// What the text will be taken for.
  public let purpose: Purpose
  /// The text with its cursor.
  public internal(set) var field: TextField
  /// What Tab offers in place of what is typed; nil until Tab is pressed, and again after any other key.
  public internal(set) var completion: Completing?

  /// Begins with a text that the first letter typed replaces.
  init(_ purpose: Purpose, replacing text: String = "") {
    self.purpose = purpose
    field = TextField(selected: text)
  }

  /// What has been typed.
  public var text: String { field.text }

  /// Whether the panes take the keys that mean nothing in a line of text.
  var isFilter: Bool { purpose == .filter }
}
