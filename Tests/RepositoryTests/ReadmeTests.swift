import CommandTable
import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  /// What stands between `<!-- name -->` and `<!-- /name -->`: made from the one command table.
  private static let tables = [
    "keys": KeyTable.markdown, "commands": CommandLineTable.verbs, "options": CommandLineTable.options,
    "fields": CommandLineTable.fields, "settings": CommandLineTable.settings,
    "marks": CommandLineTable.caveats,
  ]

  @Test("its tables are those of the program; CONFER_RECORD=1 writes them anew")
  func tables() throws {
    var text = try Repository.text(of: "README.md")
    let isRecording = ProcessInfo.processInfo.environment["CONFER_RECORD"] == "1"
    for (name, table) in Self.tables.sorted(by: { $0.key < $1.key }) {
      let start = try #require(text.range(of: "<!-- \(name) -->\n"), "\(name)")
      let end = try #require(text.range(of: "<!-- /\(name) -->", range: start.upperBound..<text.endIndex))
      if !isRecording { #expect(text[start.upperBound..<end.lowerBound] == table + "\n", "\(name)") }
      text.replaceSubrange(start.upperBound..<end.lowerBound, with: table + "\n")
    }
    guard isRecording else { return }
    try text.write(to: Repository.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
    Issue.record("The tables were recorded")
  }

  @Test("it names every folder of the sources but the benchmark's")
  func folders() throws {
    let text = try Repository.text(of: "README.md")
    for folder in Repository.folders(in: "Sources") where folder != "confer-bench" {
      #expect(text.contains("`Sources/\(folder)`") || text.contains("`\(folder)`"), "\(folder)")
    }
  }
}
