import MechanismCatalog

/// Reads the words of a command line as one query.
public enum QueryReading {
  /// Throws why it cannot be read, with the nearest query that can.
  public static func query(
    _ words: some Sequence<String>, of kind: RecordKind, _ catalog: Catalog
  ) throws(Refusal) -> Query {
    let text = words.joined(separator: " ")
    do throws(QueryError) {
      return try QueryParser.parse(text, of: kind, catalog)
    } catch {
      let nearest = error.suggestion.isEmpty ? "" : "; try: \(error.suggestion)"
      throw Refusal(message: "\(text): \(error.message)\(nearest)")
    }
  }
}
