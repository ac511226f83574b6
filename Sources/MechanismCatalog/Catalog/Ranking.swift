/// Which of two statements is shown where both speak of one thing.
///
/// Lasting attributes: the newest source, then the more precise date, then the order of `sources.csv`; a date that says
/// the same more precisely is shown instead, however old.
/// Passing ones: the newest `as_of`; an empty one ranks by when its source was seen, else as the oldest; see
/// `DatedStatement`.
enum Ranking {
  static func prevails(_ left: EventStatement, _ right: EventStatement, _ sources: [Source]) -> Bool {
    lasting(left.citation, left.date, right.citation, right.date, sources)
  }

  static func prevails(_ left: OutputStatement, _ right: OutputStatement, _ sources: [Source]) -> Bool {
    lasting(left.citation, left.date, right.citation, right.date, sources)
  }

  static func prevails(_ left: Claim, _ right: Claim, _ sources: [Source]) -> Bool {
    if left.attribute.isLasting {
      return lasting(
        left.citation, PartialDate(edtf: left.value), right.citation, PartialDate(edtf: right.value), sources)
    }
    let (a, b) = (left.currency, right.currency)
    return a != b ? a > b : left.citation.source < right.citation.source
  }

  /// Puts first, of statements that go in order, the most precise of those that say what the first says and more: beside
  /// a newer page that has only the year, an older document that has the day of that year is shown.
  static func preferPrecise<Statement>(_ ranked: inout [Statement], _ date: (Statement) -> PartialDate?) {
    guard ranked.count > 1 else { return }
    let first = date(ranked[0])
    var (best, most) = (0, first?.preciseness ?? .min)
    for index in ranked.indices.dropFirst() {
      guard let other = date(ranked[index]), other.preciseness > most, other.lies(within: first) else { continue }
      (best, most) = (index, other.preciseness)
    }
    if best > 0 { ranked.insert(ranked.remove(at: best), at: 0) }
  }

  /// Whether only the order of the sources decides between two claims: then the one shown is disputed.
  static func isTie(_ left: Claim, _ right: Claim, _ sources: [Source]) -> Bool {
    if left.attribute.isLasting {
      return age(left.citation, sources) == age(right.citation, sources)
        && isAsPrecise(PartialDate(edtf: left.value), PartialDate(edtf: right.value))
    }
    return left.currency == right.currency
  }

  /// Why the first of two claims goes before the second.
  static func rule(_ first: Claim, _ second: Claim, _ sources: [Source]) -> Settlement {
    if first.attribute.isLasting {
      let (value, other) = (PartialDate(edtf: first.value), PartialDate(edtf: second.value))
      return rule((first.citation, value), (second.citation, other), sources)
    }
    return isTie(first, second, sources) ? .order : .newestStatement
  }

  /// Why the first of two statements on what lasts goes before the second: their dates are what they say.
  static func rule(
    _ first: (citation: Citation, date: PartialDate?), _ second: (citation: Citation, date: PartialDate?),
    _ sources: [Source]
  ) -> Settlement {
    if age(first.citation, sources) != age(second.citation, sources) { return .newestSource }
    return isAsPrecise(first.date, second.date) ? .order : .morePrecise
  }

  /// How new a source is: when it was published, else seen; see `PartialDate.newness`.
  static func age(_ citation: Citation, _ sources: [Source]) -> Int32 {
    sources[citation.source].date?.newness ?? .min
  }

  private static func lasting(
    _ left: Citation, _ leftDate: PartialDate?, _ right: Citation, _ rightDate: PartialDate?, _ sources: [Source]
  ) -> Bool {
    let (a, b) = (age(left, sources), age(right, sources))
    if a != b { return a > b }
    let (p, q) = (leftDate?.preciseness ?? .min, rightDate?.preciseness ?? .min)
    return p != q ? p > q : left.source < right.source
  }

  private static func isAsPrecise(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
    left?.preciseness == right?.preciseness
  }
}
