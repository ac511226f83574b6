import MechanismCatalog

/// Who chairs a mechanism, for an answer that finds nobody: in the words of its card.
public enum ChairWords {
  /// "RCM: chair: not known for 2026; last known Belize, 2024". O(memberships of the mechanism).
  public static func sentences(_ mechanism: Handle<Mechanism>, _ links: Links) -> [String] {
    OfficeLines(mechanism, links).lines.map { "\(links.catalog.mechanisms[mechanism].label): \($0.text)" }
  }
}
