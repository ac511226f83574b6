/// A span of days that a query asks for: `1996`, `1996..2004`, `2000..`, `..1999`, `2003-04..2003-06`.
public struct DateRange: Hashable, Sendable {
  /// nil: from the beginning.
  public let start: PartialDate.Moment?
  /// nil: without an end.
  public let end: PartialDate.Moment?

  /// nil where the text is none of the forms, names a day that does not exist, or ends before it begins.
  init?(_ text: String) {
    guard let (left, right) = RangeText.sides(of: text) else { return nil }
    let sides = [left, right].map { $0.isEmpty ? nil : PartialDate(edtf: String($0)) }
    guard left.isEmpty || sides[0]?.isInterval == false, right.isEmpty || sides[1]?.isInterval == false else {
      return nil
    }
    (start, end) = (sides[0]?.start, sides[1]?.end)
    guard firstDay <= lastDay else { return nil }
  }

  /// The first day as a number yyyymmdd; `Int32.min` without one.
  var firstDay: Int32 { start?.firstDay ?? .min }
  /// The last day as a number yyyymmdd; `Int32.max` without one.
  var lastDay: Int32 { end?.lastDay ?? .max }

  /// Whether all days that a date may mean lie in it.
  public func contains(_ date: PartialDate) -> Bool { date.firstDay >= firstDay && date.lastDay <= lastDay }
}

/// A span of whole numbers: `5`, `5..10`, `5..`, `..10`.
public struct NumberRange: Hashable, Sendable {
  /// nil: from 0.
  public let first: Int?
  /// nil: without an end.
  public let last: Int?

  /// nil where the text is none of the forms, or ends before it begins.
  init?(_ text: String) {
    guard let (left, right) = RangeText.sides(of: text),
      left.isEmpty || RangeText.isNumber(left), right.isEmpty || RangeText.isNumber(right)
    else { return nil }
    (first, last) = (Int(left), Int(right))
    if let first, let last, first > last { return nil }
  }

  func contains(_ number: Int) -> Bool { number >= first ?? .min && number <= last ?? .max }
}

/// The two sides of `a..b`.
enum RangeText {
  /// `a` alone is both sides; nil for `..` and for nothing.
  static func sides(of text: String) -> (Substring, Substring)? {
    guard let dots = text.utf8.indices.first(where: { text.utf8[$0...].starts(with: "..".utf8) }) else {
      return text.isEmpty ? nil : (text[...], text[...])
    }
    let (left, right) = (text[..<dots], text[text.utf8.index(dots, offsetBy: 2)...])
    return left.isEmpty && right.isEmpty ? nil : (left, right)
  }

  /// Whether it is a number of at most nine digits.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    (1...9).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension PartialDate {
  /// Whether some day of the date lies in the range. A date with an open end is where its known end is; see
  /// `touches(year:)`.
  func touches(_ range: DateRange) -> Bool {
    let (first, last) = (start ?? end, end ?? start)
    return (first?.firstDay ?? .min) <= range.lastDay && (last?.lastDay ?? .max) >= range.firstDay
  }
}
