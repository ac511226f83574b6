/// The tables of verbs, options, fields, marks and settings for the README, in Markdown.
public enum CommandLineTable {
  /// Every verb as it is written, with what it does.
  public static var verbs: String {
    table(["command", "what it does"], Verb.allCases.map { ($0.usage.form, $0.usage.summary) })
  }

  /// Every option as it is written, with what it does.
  public static var options: String {
    table(["option", "what it does"], Option.allCases.map { ($0.usage.form, $0.usage.summary) })
  }

  /// Every field of the query language as it is written, with what it asks.
  public static var fields: String {
    table(["field", "what it asks"], QueryHelp.fields.map { ($0.form, $0.asks) })
  }

  /// Every mark of doubt with what it means.
  public static var caveats: String {
    table(["mark", "what it means"], Caveat.all.map { ($0.word, $0.meaning) })
  }

  /// Every setting of the configuration file as it is written, with what it means.
  public static var settings: String {
    table(["setting", "what it means"], Setting.allCases.map { ($0.usage.form, $0.usage.meaning) })
  }

  /// The left side as code; a bar in it would end the cell.
  private static func table(_ head: [String], _ rows: [(String, String)]) -> String {
    let lines = rows.map { "| `\(escaped($0.0))` | \(escaped($0.1)) |" }
    return (["| \(head.joined(separator: " | ")) |", "| --- | --- |"] + lines).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
