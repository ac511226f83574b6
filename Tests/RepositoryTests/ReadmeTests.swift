import CommandTable
import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("its table of keys is that of the program; CONFER_RECORD=1 writes it anew")
  func keys() throws {
    let text = try Repository.text(of: "README.md")
    let start = try #require(text.range(of: "<!-- keys -->\n"))
    let end = try #require(text.range(of: "<!-- /keys -->", range: start.upperBound..<text.endIndex))
    let table = start.upperBound..<end.lowerBound
    let expected = KeyTable.markdown + "\n"
    if ProcessInfo.processInfo.environment["CONFER_RECORD"] == "1" {
      let recorded = text.replacingCharacters(in: table, with: expected)
      try recorded.write(to: Repository.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
      Issue.record("The table of keys was recorded")
      return
    }
    #expect(text[table] == expected)
  }

  @Test("it names every folder of the sources but the benchmark's")
  func folders() throws {
    let text = try Repository.text(of: "README.md")
    for folder in Repository.folders(in: "Sources") where folder != "confer-bench" {
      #expect(text.contains("`Sources/\(folder)`") || text.contains("`\(folder)`"), "\(folder)")
    }
  }

  @Test("it names every option of the command line", arguments: Option.allCases.filter { $0 != .help })
  func options(option: Option) throws {
    #expect(try Repository.text(of: "README.md").contains(option.usage.form))
  }
}
