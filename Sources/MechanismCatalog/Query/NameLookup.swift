import UnicodeText

/// Finds records by what people call them: name, short name, alias, acronym, id or ISO code.
///
/// An id wins that is written letter for letter, since commands that are shown name records so: `CAN` is Canada, `can`
/// the Andean Community. Else a whole name wins; else a name that alone begins with what was typed; else a name that alone has words which begin
/// with what was typed. Never any part of a word: `niger` is not Nigeria.
public struct NameLookup {
  public enum Scope: CaseIterable, Sendable {
    case mechanism, party, focusArea, source, event, output
  }

  public enum Result: Equatable, Sendable {
    case found(Topic)
    /// Several fit equally well; in table order.
    case ambiguous([Topic])
    /// None fits; those whose names are nearest, the nearest first.
    case unknown(near: [Topic])
  }

  private let catalog: Catalog
  private let search: SearchTexts

  public init(_ catalog: Catalog) {
    self.catalog = catalog
    search = catalog.search
  }

  /// What a name stands for among the tables of some scopes, the first scope first: an exact name of a later scope goes
  /// before a beginning in an earlier one. O(records of the scopes x length of their names).
  public func find(_ text: String, among scopes: [Scope] = Scope.allCases) -> Result {
    let words = text.split(separator: " ").map { Folding.fold($0) }.filter { !$0.isEmpty }
    if words.isEmpty { return .unknown(near: []) }
    if let topic = record(id: text, among: scopes) { return .found(topic) }
    for worstRank in [0, 2, 4] {
      for scope in scopes {
        let fits = matches(words, scope, worstRank)
        if fits.count == 1 { return .found(fits[0]) }
        if fits.count > 1 { return .ambiguous(fits) }
      }
    }
    return .unknown(near: near(words, scopes))
  }

  /// The record whose whole name it is, of the first scope that has one; nil for none and for several.
  /// O(records of the scopes x length of their names).
  public func exact(_ text: String, among scopes: [Scope] = Scope.allCases) -> Topic? {
    let words = text.split(separator: " ").map { Folding.fold($0) }.filter { !$0.isEmpty }
    if words.isEmpty { return nil }
    if let topic = record(id: text, among: scopes) { return topic }
    let fits = scopes.lazy.map { matches(words, $0, 0) }.first { !$0.isEmpty } ?? []
    return fits.count == 1 ? fits[0] : nil
  }

  /// The record with an id, of the first scope that has one. O(length).
  private func record(id: String, among scopes: [Scope]) -> Topic? {
    scopes.lazy.compactMap { scope -> Topic? in
      switch scope {
      case .mechanism: catalog.mechanism(id: id).map { .mechanism($0) }
      case .party: catalog.party(id: id).map { .party($0) }
      case .focusArea: catalog.focusArea(id: id).map { .focusArea($0) }
      case .source: catalog.source(id: id).map { .source($0) }
      case .event: catalog.event(id: id).map { .event($0) }
      // Outputs are read when first asked for: only for what looks like their ids.
      case .output: id.contains("-") ? catalog.output(id: id).map { .output($0) } : nil
      }
    }.first
  }

  /// The records that the words fit at least as well as some rank, see `NameMatch.rank`. Whole names are found without
  /// ranking the others.
  private func matches(_ words: [[UInt8]], _ scope: Scope, _ worstRank: Int) -> [Topic] {
    let table = search.table(scope)
    if worstRank == 0 { return table.rows(named: words).map { scope.topic($0) } }
    return (0..<table.count).filter { row in
      NameMatch.rank(of: words, in: table.names(row: row)).map { $0 <= worstRank } ?? false
    }.map { scope.topic($0) }
  }

  /// At most five names that are a few letters away, or hold the words somewhere.
  private func near(_ words: [[UInt8]], _ scopes: [Scope]) -> [Topic] {
    let whole = Array(words.joined(separator: [UInt8(ascii: " ")]))
    var found: [(distance: Int, topic: Topic)] = []
    for scope in scopes {
      let table = search.table(scope)
      for row in 0..<table.count {
        let names = table.names(row: row).split(separator: SearchTable.nameEnd)
        let farthest = 1 + whole.count / 4
        if let distance = names.compactMap({ Nearness.distance(whole, Array($0), farthest: farthest) }).min() {
          found.append((distance, scope.topic(row)))
        } else if NameMatch.rank(of: words, in: table.names(row: row)) != nil {
          found.append((whole.count, scope.topic(row)))
        }
      }
    }
    return found.indices.sorted { (found[$0].distance, $0) < (found[$1].distance, $1) }.prefix(5).map {
      found[$0].topic
    }
  }
}

extension NameLookup.Scope {
  /// The record at a position of its table.
  func topic(_ row: Int) -> Topic {
    switch self {
    case .mechanism: .mechanism(Handle(row))
    case .party: .party(Handle(row))
    case .focusArea: .focusArea(Handle(row))
    case .source: .source(Handle(row))
    case .event: .event(Handle(row))
    case .output: .output(Handle(row))
    }
  }
}

extension SearchTexts {
  /// The names of the records of a scope.
  func table(_ scope: NameLookup.Scope) -> SearchTable {
    switch scope {
    case .mechanism: mechanisms
    case .party: parties
    case .focusArea: focusAreas
    case .source: sources
    case .event: events
    case .output: outputs
    }
  }
}
