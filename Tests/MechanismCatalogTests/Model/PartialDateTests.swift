import MechanismCatalog
import TestSupport
import Testing

private func date(_ text: String) throws -> PartialDate { try #require(PartialDate(edtf: text)) }

@Suite("Dates as far as they are known")
struct PartialDateTests {
  @Test(
    "a date is a span of days",
    arguments: [
      ("1996", 1996_01_01, 1996_12_31),
      ("2003-04", 2003_04_01, 2003_04_31),
      ("2002-02-26", 2002_02_26, 2002_02_26),
      ("2004-12-16/2004-12-17", 2004_12_16, 2004_12_17),
      ("1998/2001-03", 1998_01_01, 2001_03_31),
    ])
  func span(text: String, first: Int32, last: Int32) throws {
    #expect(try date(text).firstDay == first)
    #expect(try date(text).lastDay == last)
  }

  @Test("an open end reaches as far as there are days")
  func open() throws {
    #expect(try date("../2001").firstDay == .min)
    #expect(try date("../2001").lastDay == 2001_12_31)
    #expect(try date("1998/..").firstDay == 1998_01_01)
    #expect(try date("1998/..").lastDay == .max)
  }

  @Test(
    "what is no date, or a day that never was, is none",
    arguments: [
      "", "96", "996", "19960", "1996-", "1996-4", "1996-00", "1996-13", "1996-04-00", "1996-04-31", "1996-02-30",
      "1997-02-29", "1900-02-29", "2000-02-30", "0000", "-1996", "+1996", "1996/04", "1996-04-1", "1996-4-01",
      "1996 ", " 1996", "1996-04-01T00:00", "april 1996", "..", "../..", "/", "1996/", "/1996", "1996//1997",
      "1996/1997/1998", ".../1996", "1996/.", "2005/2004", "2002-02-26/2002-02-25", "1996–1997", "١٩٩٦",
    ])
  func invalid(text: String) {
    #expect(PartialDate(edtf: text) == nil)
  }

  @Test("February has 29 days in leap years", arguments: ["1996-02-29", "2000-02-29", "2004-02-29"])
  func leapDays(text: String) throws {
    #expect(try date(text).edtf == text)
  }

  @Test("an interval may end where it begins, as far as is known", arguments: ["1996/1996", "1996-04/1996"])
  func shortIntervals(text: String) throws {
    #expect(try date(text).isInterval)
    #expect(try date(text).edtf == text)
  }

  @Test(
    "the precision of an interval is that of its vaguer end",
    arguments: [
      ("1996", 0), ("1996-04", 1), ("1996-04-01", 2), ("1996-04/1996-05-01", 1), ("1996/1996-05-01", 0),
      ("../1996-04", 1), ("1996-04-01/..", 2),
    ])
  func precision(text: String, expected: Int) throws {
    #expect(try date(text).precision == expected)
  }

  @Test(
    "an open end has the year of the other end",
    arguments: [
      ("1996-04", 1996, 1996), ("2004-12/2005-01", 2004, 2005), ("../2001", 2001, 2001), ("1998/..", 1998, 1998),
    ])
  func years(text: String, first: Int, last: Int) throws {
    #expect(try date(text).year == first)
    #expect(try date(text).lastYear == last)
  }

  @Test(
    "two dates are disjoint only if no day is in both",
    arguments: [
      ("1996", "1996-04", false), ("1996", "1996", false), ("1996", "1997", true),
      ("1996-04", "1996-05", true), ("1996-04-30", "1996-04", false), ("1996-04-30", "1996-05-01", true),
      ("1995/1997", "1996-04-01", false), ("../1996", "1996-12-31", false), ("../1996", "1997", true),
      ("1998/..", "1997-12", true), ("1998/..", "../1998", false),
    ])
  func disjoint(left: String, right: String, isDisjoint: Bool) throws {
    #expect(try date(left).isDisjoint(from: date(right)) == isDisjoint)
    #expect(try date(right).isDisjoint(from: date(left)) == isDisjoint)
  }

  @Test(
    "a date belongs to the years in which one of its days lies, with an open end to the year that is known",
    arguments: [
      ("1996", 1996...1996), ("2004-12-31/2005-01-01", 2004...2005), ("1998/2001", 1998...2001),
      ("../1991", 1991...1991), ("2007-03/..", 2007...2007),
    ])
  func touches(text: String, years: ClosedRange<Int>) throws {
    let date = try date(text)
    #expect((1989...2010).filter { date.touches(year: $0) } == Array(years))
  }
}

@Suite("Dates beside one another")
struct PartialDateRankTests {
  @Test(
    "in time a date stands at its first day, with an open beginning at its last",
    arguments: [
      ("1996", 19_960_101), ("../2002", 20_021_231), ("1998/..", 19_980_101), ("2003-04/2003-06", 20_030_401),
    ])
  func orderDay(text: String, day: Int32) throws {
    #expect(try #require(PartialDate(edtf: text)).orderDay == day)
  }

  @Test("a year is older than its months, a month than its days, an open end the newest")
  func newness() throws {
    let inOrder = ["2004-12-31", "2005", "2005-07", "2005-07-01", "2005-08", "2006/.."]
    let ranks = try inOrder.map { try #require(PartialDate(edtf: $0)).newness }
    #expect(ranks == ranks.sorted() && Set(ranks).count == ranks.count)
  }
}

@Suite("Dates in lists")
struct PartialDateOrderTests {
  @Test("the earlier first day comes first, then the shorter span")
  func order() throws {
    let inOrder = [
      "../2001", "1996-01-01", "1996-01", "1996", "1996/1997", "1996/..", "1996-01-02", "1996-04", "2003",
    ]
    let dates = try inOrder.map { try date($0) }
    #expect(Array(dates.reversed()).sorted().map(\.edtf) == inOrder)
  }

  @Test("no date comes before itself, and of two with different days one comes first", arguments: 0..<50)
  func strict(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (left, right) = (PartialDate.random(using: &random), PartialDate.random(using: &random))
    #expect(!(left < left))
    let isSame = left.firstDay == right.firstDay && left.lastDay == right.lastDay
    #expect([left < right, right < left].filter { $0 }.count == (isSame ? 0 : 1))
  }

  @Test("writing a date and reading it gives the same date", arguments: 0..<300)
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let date = PartialDate.random(using: &random)
    #expect(PartialDate(edtf: date.edtf) == date)
    #expect(PartialDate(edtf: Text(lasting: date.edtf)) == date)
  }

  @Test("whatever is read as a date is written as it was read", arguments: 0..<300)
  func anyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["1996", "2004", "-04", "-02", "-31", "-29", "-1", "/", "/", "..", "0", " "]
    let text = (0...4).map { _ in pieces.randomElement(using: &random)! }.joined()
    for length in 0...text.count {
      let start = String(text.prefix(length))
      #expect(PartialDate(edtf: start).map { $0.edtf == start } ?? true)
    }
  }
}

extension PartialDate {
  static func random(using random: inout SeededGenerator) -> PartialDate {
    let (left, right) = (Moment.random(using: &random), Moment.random(using: &random))
    switch Int.random(in: 0...3, using: &random) {
    case 0: return PartialDate(from: nil, to: left)
    case 1: return PartialDate(from: left, to: nil)
    case 2:
      let isInOrder = PartialDate(left).firstDay <= PartialDate(right).lastDay
      return isInOrder ? PartialDate(from: left, to: right) : PartialDate(from: right, to: left)
    default: return PartialDate(left)
    }
  }
}

extension PartialDate.Moment {
  static func random(using random: inout SeededGenerator) -> PartialDate.Moment {
    let year = Int.random(in: 1...3000, using: &random)
    let month = Int.random(in: 0...12, using: &random)
    let day = month == 0 ? 0 : Int.random(in: 0...28, using: &random)
    return PartialDate.Moment(year: year, month: month, day: day)
  }
}
