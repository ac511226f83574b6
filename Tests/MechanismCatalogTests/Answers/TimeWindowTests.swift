import MechanismCatalog
import TestSupport
import Testing

@Suite("Windows on time")
struct TimeWindowTests {
  private func span(_ edtf: String, _ window: TimeWindow) -> String? {
    window.span(of: PartialDate(edtf: edtf)!).map { span in
      (span.goesOnBefore ? "<" : "") + "\(span.cells.lowerBound)-\(span.cells.upperBound)"
        + (span.goesOnAfter ? ">" : "")
    }
  }

  /// A date in any of the forms, from the year 1 to 9999.
  private func randomDate(_ numbers: inout SeededGenerator) -> PartialDate {
    func moment(_ year: Int) -> PartialDate.Moment {
      PartialDate.Moment(year: year, month: Int.random(in: 0...12, using: &numbers))
    }
    let year =
      Bool.random(using: &numbers)
      ? Int.random(in: 1980...2010, using: &numbers) : Int.random(in: 1...9999, using: &numbers)
    switch Int.random(in: 0...3, using: &numbers) {
    case 0: return PartialDate(from: nil, to: moment(year))
    case 1: return PartialDate(from: moment(year), to: nil)
    case 2: return PartialDate(from: moment(year), to: moment(year + 1 + Int.random(in: 0...9, using: &numbers)))
    default: return PartialDate(moment(year))
    }
  }

  private func randomWindow(_ numbers: inout SeededGenerator) -> TimeWindow {
    TimeWindow(
      first: Int.random(in: -500...24_600, using: &numbers), step: TimeWindow.steps.randomElement(using: &numbers)!,
      count: Int.random(in: 1...120, using: &numbers))
  }

  @Test("a window holds all months that it is to hold, as closely as the room allows, and ends with the last")
  func holding() {
    var numbers = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let first = Int.random(in: 12...24_500, using: &numbers)
      let months = first...(first + Int.random(in: 0...1500, using: &numbers))
      let count = Int.random(in: 8...200, using: &numbers)
      let window = TimeWindow(holding: months, count: count)
      #expect(window.count == count)
      #expect(window.cell(of: months.upperBound) == count - 1)
      #expect(window.cell(of: months.lowerBound) >= 0)
      if let level = TimeWindow.steps.firstIndex(of: window.step), level + 1 < TimeWindow.steps.count {
        let closer = TimeWindow(first: months.upperBound, step: TimeWindow.steps[level + 1], count: 1)
        #expect(closer.cell(of: months.lowerBound) <= -count)
      }
    }
  }

  @Test("of more time than any view holds, the beginning is in sight")
  func tooLong() {
    let window = TimeWindow(holding: 1900 * 12...9999 * 12, count: 20)
    #expect(window.step == 240 && window.cell(of: 1900 * 12) == 0)
    #expect(TimeWindow(holding: 0...0, count: 0).count == 1)
  }

  @Test("a date covers the months that it may mean; with an open side it is the month that is known, and goes on")
  func spans() {
    let months = TimeWindow(first: 2000 * 12, step: 1, count: 36)
    #expect(span("2001", months) == "12-23")
    #expect(span("2001-03", months) == "14-14")
    #expect(span("2001-03-15", months) == "14-14")
    #expect(span("2000-11/2001-02", months) == "10-13")
    #expect(span("../2001-02", months) == "<13-13")
    #expect(span("2001/..", months) == "12-12>")
    #expect(span("2002-12/..", months) == "35-35>")
    #expect(span("1999/2004", months) == "<0-35>")
    #expect(span("1999", months) == nil)
    #expect(span("../1999", months) == nil)
    #expect(span("2003/..", months) == nil)
    #expect(span("2001", TimeWindow(first: 1990 * 12, step: 12, count: 20)) == "11-11")
  }

  @Test("spans lie in their window, hold their sign, and go on where they are cut")
  func spanProperties() {
    var numbers = SeededGenerator(seed: 2)
    for _ in 0..<5000 {
      let (window, date) = (randomWindow(&numbers), randomDate(&numbers))
      let sign = window.sign(of: date)
      guard let span = window.span(of: date) else {
        #expect(sign == nil)
        continue
      }
      #expect(span.cells.lowerBound >= 0 && span.cells.upperBound < window.count)
      if let sign { #expect(span.cells.contains(sign)) }
      #expect(!span.goesOnBefore || span.cells.lowerBound == 0 || date.start == nil)
      #expect(!span.goesOnAfter || span.cells.upperBound == window.count - 1 || date.end == nil)
    }
  }

  @Test("the cells of years are those that any of their months is in")
  func years() {
    let window = TimeWindow(first: 2000 * 12, step: 12, count: 5)
    #expect(window.cells(of: 1998...2001) == 0...1)
    #expect(window.cells(of: 2002...2002) == 2...2)
    #expect(window.cells(of: 2004...9999) == 4...4)
    #expect(window.cells(of: 1990...1999) == nil)
  }

  @Test("zooming keeps the month in its cell, and stops at both ends")
  func zooming() {
    var numbers = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let window = randomWindow(&numbers)
      let month = window.months.randomElement(using: &numbers)!
      for levels in [-1, 1] {
        let zoomed = window.zoomed(by: levels, around: month)
        #expect(zoomed.cell(of: month) == window.cell(of: month))
        #expect(zoomed.count == window.count)
      }
    }
    let finest = TimeWindow(first: 24_000, step: 1, count: 10)
    #expect(finest.zoomed(by: 1, around: 24_003) == finest)
    #expect(finest.zoomed(by: -1, around: 24_003).step == 3)
    #expect(TimeWindow(first: 24_000, step: 240, count: 10).zoomed(by: -1, around: 24_000).step == 240)
  }

  @Test("revealing moves as little as need be, and keeps a margin where it can")
  func revealing() {
    let window = TimeWindow(first: 24_000, step: 12, count: 10)
    #expect(window.revealing(24_050) == window)
    #expect(window.revealing(24_120).first == 24_012)
    #expect(window.revealing(23_999).first == 23_988)
    #expect(window.revealing(24_119, margin: 2).first == 24_024)
    #expect(TimeWindow(first: 24_000, step: 12, count: 1).revealing(25_000, margin: 3).cell(of: 25_000) == 0)
  }

  @Test("ticks stand on round months, far enough apart, in the window")
  func ticks() {
    var numbers = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let (window, apart) = (randomWindow(&numbers), Int.random(in: 2...10, using: &numbers))
      let ticks = window.ticks(every: apart)
      #expect(ticks.allSatisfy { (0..<window.count).contains($0.cell) && window.cell(of: $0.month) == $0.cell })
      #expect(ticks.allSatisfy { $0.month >= 12 && ($0.month - window.first) % window.step == 0 })
      #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $1.cell - $0.cell >= apart })
    }
  }

  @Test("ticks are half years, years, decades or centuries")
  func tickMonths() {
    func years(_ step: Int, _ count: Int) -> [Int] {
      TimeWindow(first: 1987 * 12, step: step, count: count).ticks(every: 5).map { $0.month }
    }
    #expect(years(1, 14) == [1987 * 12, 1987 * 12 + 6, 1988 * 12])
    #expect(years(3, 20).map { $0 / 12 } == [1988, 1990])
    #expect(years(12, 24).map { $0 / 12 } == [1990, 1995, 2000, 2005, 2010])
    #expect(years(24, 20).map { $0 / 12 } == [1990, 2000, 2010, 2020])
    #expect(years(240, 20).map { $0 / 12 } == [2000, 2100, 2200, 2300])
  }
}
