import UnicodeText

extension QueryParser {
  /// A term of a field whose name stands here.
  mutating func field(_ name: String) throws(QueryError) -> Query {
    let start = scanner.offset
    guard let values else {
      throw error(.noFields(name: name), removing: start..<(start + name.unicodeScalars.count + 1))
    }
    let field = try field(named: name, values)
    scanner.offset += name.unicodeScalars.count + 1
    var found: [FieldTerm.Value] = []
    repeat {
      if scanner.current == ",", !found.isEmpty { scanner.offset += 1 }
      found.append(try value(field, values, start))
    } while scanner.current == ","
    return try term(field, found, start..<scanner.offset)
  }

  private func field(named name: String, _ values: ValueReader) throws(QueryError) -> QueryField {
    let range = scanner.offset..<(scanner.offset + name.unicodeScalars.count)
    let fields = QueryField.all(of: values.kind).map(\.rawValue)
    let typed = name.lowercased()
    let fits = fields.contains(typed) ? [typed] : fields.filter { $0.hasPrefix(typed) }
    if fits.count == 1, let field = QueryField(rawValue: fits[0]) { return field }
    if !fits.isEmpty { throw error(.ambiguousField(name: name, candidates: fits), replacing: range, by: fits[0]) }
    let whole = range.lowerBound..<endOfTerm
    if let other = QueryField.allCases.first(where: { $0.rawValue.hasPrefix(typed) }) {
      throw error(.uselessField(name: other.rawValue, kind: values.kind, fields: fields), removing: whole)
    }
    let near = Nearness.nearest(to: typed, among: fields)
    let reason = QueryError.Reason.unknownField(name: name, near: near)
    if let nearest = near.first { throw error(reason, replacing: range, by: nearest) }
    let words = scanner.string(whole).filter { $0 != "\"" }
    throw error(reason, replacing: whole, by: "\"\(words)\"")
  }

  /// Up to where the term at this place goes.
  private var endOfTerm: Int {
    var rest = scanner
    while !rest.isAtBreak {
      if rest.current == "\"" {
        if rest.takeQuoted() == nil { return rest.text.count }
      } else {
        _ = rest.takeWord()
      }
    }
    return rest.offset
  }

  private mutating func value(
    _ field: QueryField, _ values: ValueReader, _ start: Int
  ) throws(QueryError) -> FieldTerm.Value {
    let valueStart = scanner.offset
    let isQuoted = scanner.current == "\""
    guard let text = isQuoted ? scanner.takeQuoted() : scanner.takeWord(stoppingAt: ",") else {
      throw unclosedQuote(at: valueStart)
    }
    if text.isEmpty {
      let reason = QueryError.Reason.missingValue(field: field.rawValue, expected: field.expects(of: values.kind))
      throw error(reason, at: valueStart, suggestion: scanner.removing(start..<endOfTerm))
    }
    if !isQuoted, let longer = longerName(text, field, values) { return longer }
    switch values.read(text, field) {
    case .meaning(let meaning): return FieldTerm.Value(text: text, meaning: meaning, isQuoted: isQuoted)
    case .refused(let reason, let nearest):
      let range = valueStart..<scanner.offset
      guard let nearest, !nearest.contains("\"") else {
        throw error(reason, at: valueStart, suggestion: scanner.removing(start..<endOfTerm))
      }
      throw error(reason, replacing: range, by: QueryText.quotedValue(nearest))
    }
  }

  /// The name that the value is together with the plain words behind it, the longest: `member:new zealand`.
  private mutating func longerName(_ text: String, _ field: QueryField, _ values: ValueReader) -> FieldTerm.Value? {
    var (ahead, words) = (scanner, text)
    var best: (end: Int, value: FieldTerm.Value)?
    for _ in 0..<8 where ahead.current != "," {
      ahead.skipSpace()
      guard ahead.startsPlainWord, case let word = ahead.takeWord(stoppingAt: ","), !Folding.fold(word).isEmpty else {
        break
      }
      words += " " + word
      if let meaning = values.exactName(words, field) {
        best = (ahead.offset, FieldTerm.Value(text: words, meaning: meaning))
      }
    }
    guard let best else { return nil }
    scanner.offset = best.end
    return best.value
  }

  /// The term, once its values are known.
  private mutating func term(
    _ field: QueryField, _ found: [FieldTerm.Value], _ range: Range<Int>
  ) throws(QueryError) -> Query {
    if field == .fuzzy {
      let words = found.map { QueryParser.word($0.text, .letters) }
      return words.count == 1 ? words[0] : .or(words)
    }
    if field == .date, values?.kind == .members { looseDates.append(range) }
    let term = FieldTerm(field: field, values: found)
    if field == .asof { try note(term, range) }
    return .term(term)
  }

  private mutating func note(_ term: FieldTerm, _ range: Range<Int>) throws(QueryError) {
    let all = term.values.compactMap { value in if case .number(let range) = value.meaning { range.first } else { nil }
    }
    guard let year = all.first else { return }
    if !isAtTop { throw misplacedYear(range, year) }
    for other in all + years.map(\.year) where other != year {
      throw error(.twoYears(years.first?.year ?? year, years.isEmpty ? other : year), removing: range)
    }
    years.append((range, year))
  }
}

// MARK: - Errors

extension QueryParser {
  func misplacedYear(_ range: Range<Int>, _ year: Int) -> QueryError {
    let rest = scanner.removing(range)
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return error(
      .misplacedYear, at: range.lowerBound, suggestion: rest.isEmpty ? "asof:\(padded)" : "(\(rest)) asof:\(padded)")
  }

  func unclosedQuote(at offset: Int) -> QueryError {
    error(.unclosedQuote, at: offset, suggestion: scanner.string(0..<scanner.text.count) + "\"")
  }

  func error(_ reason: QueryError.Reason, removing range: Range<Int>) -> QueryError {
    error(reason, at: range.lowerBound, suggestion: scanner.removing(range))
  }

  func error(_ reason: QueryError.Reason, replacing range: Range<Int>, by words: String) -> QueryError {
    error(reason, at: range.lowerBound, suggestion: scanner.replacing(range, by: words))
  }

  /// `offset` counts scalars; the error's counts characters.
  func error(_ reason: QueryError.Reason, at offset: Int, suggestion: String) -> QueryError {
    QueryError(offset: scanner.string(0..<offset).count, reason: reason, suggestion: suggestion)
  }
}
