import MechanismCatalog

/// What `confer help WORD` answers to a word that nothing is called by.
public enum UnknownTopic {
  /// The words that are near, or how to see all; one sentence without a full stop.
  public static func message(_ word: String) -> String {
    let near = Nearness.nearest(to: word, among: HelpText.words)
    let hint = near.isEmpty ? "confer help lists all" : "near: \(near.joined(separator: ", "))"
    return "no command, option, field or key is called '\(word)'; \(hint)"
  }
}
