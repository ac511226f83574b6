/// How a query may go on: what Tab offers.
public struct Completion: Equatable, Sendable {
  /// The whole new text.
  public let text: String
  /// Where the cursor then stands, in characters.
  public let cursor: Int
  /// What is offered: a name, or a field with what it asks.
  public let label: String
  /// How many records the term alone finds; nil for a field.
  public let count: Int?
}

/// Completes the names of fields and their values.
public struct QueryCompletion {
  private let spot: CompletionSpot
  private let tables: QueryTables

  /// What the term before the cursor may be, at most `limit`: fields in their order, values with the most records
  /// first, then by name; empty where nothing is known, as for plain words that begin no field. The links give the
  /// year. O(candidates x records).
  public static func candidates(
    _ text: String, cursor: Int, of kind: RecordKind, _ links: Links, limit: Int
  ) -> [Completion] {
    let completion = QueryCompletion(
      spot: CompletionSpot(text, cursor: cursor), tables: QueryTables(kind, links))
    return completion.spot.field == nil ? completion.fields(limit) : completion.values(limit)
  }

  /// What all the texts begin with: what a first Tab puts in.
  public static func common(_ completions: [Completion]) -> String {
    guard let first = completions.first?.text else { return "" }
    return completions.dropFirst().reduce(first) { common, completion in
      String(zip(common, completion.text).prefix { $0 == $1 }.map(\.0))
    }
  }

  private func fields(_ limit: Int) -> [Completion] {
    let typed = spot.typed.lowercased()
    return QueryField.all(of: tables.kind).filter { $0.rawValue.hasPrefix(typed) }.prefix(max(0, limit)).map { field in
      let (text, cursor) = spot.put("\(field.rawValue):")
      return Completion(text: text, cursor: cursor, label: "\(field.rawValue): \(field.asks)", count: nil)
    }
  }

  private func values(_ limit: Int) -> [Completion] {
    guard let field = field(named: spot.field ?? "") else { return [] }
    let candidates = CompletionValues(field, tables).beginning(with: spot.typed)
    let counted = candidates.map { candidate in
      (candidate, QueryMatcher.count(.term(candidate.term(field)), tables))
    }
    let order = counted.indices.sorted { (-counted[$0].1, $0) < (-counted[$1].1, $1) }
    return order.prefix(max(0, limit)).map { index in
      let (candidate, count) = counted[index]
      let value = QueryText.quotedValue(candidate.value(field, tables))
      let (text, cursor) = spot.put(spot.beforeValue(field) + value)
      return Completion(text: text, cursor: cursor, label: candidate.name, count: count)
    }
  }

  private func field(named name: String) -> QueryField? {
    let fields = QueryField.all(of: tables.kind)
    let fits = fields.filter { $0.rawValue.hasPrefix(name.lowercased()) }
    return fields.first { $0.rawValue == name.lowercased() } ?? (fits.count == 1 ? fits[0] : nil)
  }
}
