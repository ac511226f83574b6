import UnicodeText

/// What else one term of a query may have meant: a near name, or its word as another field or as text.
struct OtherMeanings {
  /// Those that find something.
  private(set) var offers: [QueryDiagnosis.Offer] = []
  private let rest: Query
  private let tables: QueryTables

  /// `rest` is the query without the term.
  init(_ term: Query, _ rest: Query, _ tables: QueryTables) {
    self.rest = rest
    self.tables = tables
    guard let word = OtherMeanings.word(of: term) else { return }
    offerFields(word, unless: term)
    offer(QueryText.quoted(word), unless: term)
    offers.sort { $0.count > $1.count }
    if case .word = term {
      for name in near(word) { offer(QueryText.quoted(name), unless: term) }
    }
  }

  /// The word as a value of other fields, and where none knows it, the name that is nearest.
  private mutating func offerFields(_ word: String, unless term: Query) {
    let texts = [QueryField.focus, .place, .member, .in, .kind].filter { $0.applies(to: tables.kind) }
      .map { "\($0.rawValue):\(QueryText.quotedValue(word))" }
    for text in texts { offer(text, unless: term) }
    if !offers.isEmpty { return }
    for text in texts {
      do throws(QueryError) {
        _ = try QueryParser.parse(text, of: tables.kind, tables.catalog)
      } catch {
        if case .unknownValue = error.reason { offer(error.suggestion, unless: term) }
      }
    }
  }

  /// The word that a term is about; nil for several and for what is no word.
  private static func word(of term: Query) -> String? {
    switch term {
    case .word(let word): word.text
    case .term(let term) where term.values.count == 1:
      switch term.values[0].meaning {
      case .dates, .number, .unknown: nil
      case .topic, .word, .text: term.values[0].text
      }
    default: nil
    }
  }

  private mutating func offer(_ text: String, unless term: Query) {
    guard let other = try? QueryParser.parse(text, of: tables.kind, tables.catalog), other != term, other != .all,
      !rest.terms.contains(other)
    else {
      return
    }
    let whole = Query.joined([rest, other])
    let count = QueryMatcher.count(whole, tables)
    let words = "as \(other.text)"
    guard count > 0, !offers.contains(where: { $0.words == words }) else { return }
    offers.append(QueryDiagnosis.Offer(text: whole.text, count: count, words: words))
  }

  /// Up to three words of the records' own names that are spelled like it. O(length of the names).
  private func near(_ word: String) -> [String] {
    let folded = Folding.fold(word)
    let farthest = 1 + folded.count / 4
    var words: Set<[UInt8]> = []
    for row in 0..<tables.count {
      for part in tables.names.names(row: row).split(whereSeparator: { $0 == 0x20 || $0 == SearchTable.nameEnd })
      where part.count >= 3 && abs(part.count - folded.count) <= farthest {
        words.insert(Array(part))
      }
    }
    let sorted = words.subtracting([folded]).map { String(decoding: $0, as: UTF8.self) }.sorted()
    return Nearness.nearest(to: String(decoding: folded, as: UTF8.self), among: sorted)
  }
}
