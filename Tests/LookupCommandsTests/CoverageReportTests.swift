import LookupCommands
import TestSupport
import Testing

@Suite("The report on coverage")
struct CoverageReportTests {
  private let lines = CoverageReport(SmallPackage.standard.catalog).text.split(
    separator: "\n", omittingEmptySubsequences: false
  ).map(String.init)

  private func line(_ start: String) -> [Substring]? {
    lines.first { $0.hasPrefix(start) }?.split(separator: " ")
  }

  @Test("rows stand by table and source, with their sum")
  func rows() {
    #expect(line("rows by source")?.suffix(5) == ["slides-2005", "notes-2005", "survey-2008", "kandy-website", "all"])
    #expect(line("relations.csv")?.dropFirst() == ["2", "0", "2", "0", "4"])
  }

  @Test("a list stands with its number, what it names, and whether that is as stated")
  func lists() {
    let results = lines.filter { $0.hasSuffix("does not add up") || $0.hasSuffix("as stated") }
    #expect(!results.isEmpty)
    #expect(lines.contains { $0.hasPrefix("lists with a number") && $0.hasSuffix("counts  result") })
  }

  @Test("what is lacking stands with its reason")
  func gaps() {
    #expect(lines.contains { $0.hasPrefix("mekong-accord") && $0.hasSuffix("6 stated, none named") })
    #expect(lines.contains { $0.hasSuffix(" mechanisms without focus areas  why") })
  }

  @Test("contradictions are counted by sort, and together")
  func contradictions() {
    #expect(line("claims: established") == ["claims:", "established", "1"])
    #expect(line("noted by a reader") == ["noted", "by", "a", "reader", "1"])
  }
}
