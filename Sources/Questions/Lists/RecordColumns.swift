import MechanismCatalog
import Presentation

/// The columns of lists: what `--sort` takes.
public enum RecordColumns {
  /// What a query has to name for a list of the kind to have more columns; nil for a kind whose lists always have the
  /// same.
  public static func subject(_ kind: RecordKind) -> String? {
    switch kind {
    case .mechanisms: "a party"
    case .members: "one mechanism"
    case .focus: "a mechanism"
    case .events, .outputs, .relations, .sources, .conflicts, .lists: nil
    }
  }

  /// The columns of a list, from left to right. `isNaming`: the query names what `subject` says.
  public static func of(_ kind: RecordKind, isNaming: Bool = false) -> [Answer.Column] {
    switch kind {
    case .mechanisms:
      ["name", .number("founded"), .number("members"), .derived(), .number("presumed")] + (isNaming ? ["role"] : [])
        + ["standing", "standing_as_of", "kind", "scope", "region", "full_name"]
    case .members:
      ["name"] + (isNaming ? ["role", "since", "basis", "as_of"] : [])
        + [.number("mechanisms"), "kind", "region", "code"]
    case .focus:
      ["focus_area"] + (isNaming ? ["as_written", "as_of"] : []) + [.number("mechanisms_in_all"), "part_of"]
    case .events:
      ["date", "event", "mechanism", "place", "host", "kind"]
        + [Answer.Column("status", companion: .word(usual: EventStatus.held.rawValue))]
    case .outputs: ["date", "output", "kind", "mechanism", "event"]
    case .relations: ["subject", "relation", "object", "since"]
    case .sources: ["source", "title", "issuer", "published", "seen", "kind", "address"]
    case .conflicts:
      ["reading", "shown", "as_of", "source", "locator"]
        + ["mechanism", "contradiction", "kind", "rule", "decided_by"].map { Answer.Column($0, isInHeading: true) }
    case .lists:
      ["mechanism", "role", "as_of", .number("stated"), .number("named"), "counts", "whole", "result", "list"]
    }
  }
}
