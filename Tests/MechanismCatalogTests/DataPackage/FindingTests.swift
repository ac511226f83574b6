import Testing

@testable import MechanismCatalog

@Suite("How findings read")
struct FindingTests {
  @Test("place, severity, message and remedy in one line")
  func line() {
    let finding = Finding.at("lists.csv", 12, ("role", 3), .cell(.empty))
    #expect(
      finding.description(in: "Data")
        == "Data/lists.csv:12:3 (role): error: the cell is empty; fill it: every row needs one")
    #expect(finding.description.hasPrefix("lists.csv:12:3 (role): error: "))
    #expect(Finding.at("claims.csv", .file(.missing(.claims))).description.hasPrefix("claims.csv: warning: "))
    #expect(
      Finding.at("claims.csv", 2, .form(.fieldCount(found: 7, expected: 6))).description
        .hasPrefix("claims.csv:2: error: the row has 7 fields, the header has 6; put cells that hold a comma"))
  }

  @Test("values out of a file are shown, cut, and without power over the screen")
  func values() {
    #expect(ProblemWords.shown("a\u{1B}[2J\u{202E}") == "\"a\\u{1B}[2J\\u{202E}\"")
    #expect(ProblemWords.shown(String(repeating: "x", count: 61)) == "\"" + String(repeating: "x", count: 60) + "...\"")
  }

  @Test("they stand in the order of tables, lines and fields")
  func order() {
    var sample = SamplePackage()
    sample.files[Package.descriptorName] = nil
    sample[.conflicts] = nil
    sample[.sources]! += "B,,,x,,,,\nA,T,,x,report,,,\n"
    let places = sample.findings.map { "\($0.file ?? ""):\($0.line ?? 0):\($0.column?.field ?? 0)" }
    #expect(
      places == [
        "datapackage.json:0:0", "sources.csv:4:1", "sources.csv:4:2", "sources.csv:4:4", "sources.csv:4:5",
        "sources.csv:5:1", "sources.csv:5:4", "conflicts.csv:0:0",
      ])
  }

  @Test("the nearest words come first, three at most")
  func nearness() {
    let words = ["bali-process", "berne-initiative", "bali", "balkans", "malta", "bala", "baly"]
    #expect(Nearness.nearest(to: "bali-proces", among: words) == ["bali-process", "bali"])
    #expect(Nearness.nearest(to: "balo", among: words) == ["bali", "bala", "baly"])
    #expect(Nearness.nearest(to: "x", among: words) == [])
    #expect(Nearness.distance(Array("kitten".utf8), Array("sitting".utf8), farthest: 3) == 3)
    #expect(Nearness.distance(Array("kitten".utf8), Array("sitting".utf8), farthest: 2) == nil)
    #expect(Nearness.distance([], [], farthest: 0) == 0)
  }
}
