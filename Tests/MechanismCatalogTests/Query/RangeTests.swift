import Testing

@testable import MechanismCatalog

@Suite("Ranges in queries")
struct RangeTests {
  @Test(
    "what a date touches",
    arguments: [
      ("2003", "2003-04", true), ("2003", "2002/2004", true), ("2003", "2004", false), ("2003-04", "2003", true),
      ("2003-04", "2003-05-01", false), ("2003-04..2003-06", "2003-05", true), ("2000..", "1999-12-31", false),
      ("2000..", "2000-01-01", true), ("..1999", "1999-12-31", true), ("..1999", "2000", false),
      ("2003", "../2003", true),
      ("2001", "../2003", false), ("2005", "2003/..", false), ("2003", "2003/..", true),
      ("2003-04-05", "2003-04", true),
    ])
  func dates(range: String, date: String, touches: Bool) throws {
    let range = try #require(DateRange(range))
    #expect(PartialDate(edtf: date)?.touches(range) == touches)
  }

  @Test(
    "what is no range of dates",
    arguments: [
      "", "..", "...", "03", "20033", "2003-13", "2004..2003", "1996-2004", "1996/2004", "a..b", "2003..2004..2005",
      "-5",
    ])
  func noDates(text: String) {
    #expect(DateRange(text) == nil)
  }

  @Test(
    "what a range of numbers holds",
    arguments: [
      ("5", 5, true), ("5", 6, false), ("5..10", 10, true), ("5..10", 11, false), ("5..", 999, true), ("..10", 0, true),
      ("0", 0, true), ("000000001", 1, true),
    ])
  func numbers(range: String, number: Int, isHeld: Bool) {
    #expect(NumberRange(range)?.contains(number) == isHeld)
  }

  @Test(
    "what is no range of numbers",
    arguments: ["", "..", "-1", "5..4", "1.5", "1234567890", "99999999999999999999", "x", "٣"])
  func noNumbers(text: String) {
    #expect(NumberRange(text) == nil)
  }
}
