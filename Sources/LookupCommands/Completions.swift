import MechanismCatalog

/// What `confer completions` prints: a script for a shell, which asks the program itself for the words that can stand
/// at the cursor (`confer completions words -- WORD...`), so that nothing in it goes stale.
public enum Completions {
  /// The shells that there is a script for.
  public static let shells = ["bash", "zsh", "fish"]

  /// The script of a shell; ends with a line feed. nil for a shell that there is none for.
  public static func text(shell: String) -> String? {
    switch shell {
    case "bash": bash
    case "zsh": zsh
    case "fish": fish
    default: nil
    }
  }

  /// What a name is completed from: ids and short names of mechanisms, then names of states; each once. Two lists, so
  /// that an id in small letters does not hide a state. O(records).
  public static func names(_ catalog: Catalog) -> [[String]] {
    let mechanisms = catalog.mechanisms.flatMap { [$0.id.string, $0.label.string] }
    let parties = catalog.parties.filter { $0.kind.isCounted }.map(\.name.string)
    var seen: Set<String> = []
    return [mechanisms, parties].map { $0.filter { seen.insert($0).inserted } }
  }
}
