import CommandTable
import Testing

@Suite("The table of keys for the README")
struct KeyTableTests {
  private let rows = KeyTable.markdown.split(separator: "\n").map(String.init)

  @Test("it has a row for each group and each command, below its head")
  func rowCount() {
    #expect(rows.count == 2 + CommandGroup.allCases.count + CommandEntry.all.count)
  }

  @Test("a command's row has its keys and what it does", arguments: CommandEntry.all)
  func command(entry: CommandEntry) throws {
    let row = try #require(rows.first { $0.hasSuffix("| \(entry.long) |") })
    for key in entry.keys { #expect(row.contains("`\(key == "<lt>" ? "<" : key)`")) }
  }

  @Test("every row has two cells")
  func cells() {
    #expect(rows.allSatisfy { row in row.filter { $0 == "|" }.count == 3 })
  }
}
