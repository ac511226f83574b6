import MechanismCatalog

/// The sources' own words, in quotation marks.
public enum Quotation {
  /// Nothing for a text that is empty.
  static func of(_ words: Text) -> String { words.isEmpty ? "" : "\u{201C}\(words)\u{201D}" }

  /// Who wants more than so many looks at the sources of the line.
  public static let mostShown = 4

  /// The words, each once, separated by commas, the first few of many; empty where there are none.
  public static func of(_ words: [Text], atMost limit: Int = mostShown) -> String {
    var quoted: [String] = []
    for text in words.map(of) where !text.isEmpty && !quoted.contains(text) { quoted.append(text) }
    let more = quoted.count - limit
    return quoted.prefix(limit).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}

extension Evidence {
  /// What a row says of a party: the role, and the name as the source prints it where it prints one.
  public init(_ row: Membership) {
    let says = [Words.of(row.role), Quotation.of(row.asWritten)].filter { !$0.isEmpty }.joined(separator: " ")
    self.init(row.citation, asOf: row.asOf, says: says, doubt: row.basis.doubt)
  }

  public init(_ claim: Claim, says: String = "") {
    self.init(claim.citation, asOf: claim.asOf, says: says, doubt: claim.basis)
  }

  public init(_ statement: FocusStatement) {
    self.init(statement.citation, asOf: statement.asOf, says: Quotation.of(statement.asWritten))
  }
}
